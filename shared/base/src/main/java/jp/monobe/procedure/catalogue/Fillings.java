package jp.monobe.procedure.catalogue;

import jp.monobe.kernel.MunicipalityCode;

/** What is put into texts now (今日の差し込み): today, with a city's settings where there is one. */
public interface Fillings {

    Filling forAll();

    Filling forCity(MunicipalityCode city);
}
