package jp.monobe.registry.vault;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.util.List;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** Takes in 個人番号 with an import of residents, sealing each. */
@Service
public class StoreNumbers {

    private final NumberRows rows;

    StoreNumbers(NumberRows rows) {
        this.rows = rows;
    }

    /**
     * Replaces all numbers of the city, in a transaction of the vault's own.
     *
     * @throws VaultDoesNotOpen when the numbers there were sealed with another key
     */
    @Guarded(by = JOB)
    public void replaceAll(List<NumberOf> numbers) {
        rows.replace(numbers);
    }
}
