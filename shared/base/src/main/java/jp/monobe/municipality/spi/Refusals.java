package jp.monobe.municipality.spi;

import java.util.List;
import java.util.UUID;

/** Keeps who asked in vain, and for what (拒否された操作). */
public interface Refusals {

    /**
     * Outside any transaction, in the scope and the name of whoever asked.
     *
     * @param door the service's method
     * @param about the ids she asked with
     */
    void keep(String door, List<UUID> about, String why);
}
