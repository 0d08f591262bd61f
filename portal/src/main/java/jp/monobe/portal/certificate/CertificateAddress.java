package jp.monobe.portal.certificate;

/** Where an employer's page is. */
public final class CertificateAddress {

    private CertificateAddress() {}

    /**
     * @param site the program's own address, as people know it
     */
    public static String of(String site, String city, String token) {
        return site.replaceAll("/+$", "") + city + "/work-certificate/" + token;
    }
}
