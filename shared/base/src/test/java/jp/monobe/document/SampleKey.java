package jp.monobe.document;

/** A key made for tests, with a certificate that nobody but itself vouches for. */
public final class SampleKey {

    public static final String PEM =
            """
            -----BEGIN PRIVATE KEY-----
            MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC1ivpDqRyK0o6V
            ObGHIOEJfpYEWkJ9ciPvDqIgh3etGzt99KZa8Hc2zbpBv9PJWCAdxC8TLcgYc6UJ
            2+d3njx0AA6eKdLrjD975dfIFBNT8/LXmN14HULidfRamRH3SsLL4ywehIF7We8v
            6NVBgnnFSXhTFVoD2h0I5gdcDHchwtbzVqf22bgj5g07H8a09pz0igYt1DHyFswF
            S/7EV/mCWqvZeXX+NTKPUbZuokpOB6yonBvrHY2XJegaEeWXOxyu/6qGWQlyZ+hj
            F3oX7Lollxg4sQ0ljT2wZ06cp5yOWa2IqIy/0cHCST0aCIqdZezo6yOHMhcW5LP/
            on40EKMvAgMBAAECggEASjXjk+D/X+gujOWmolxYYW8zl9flsi4EbmaG89EspMCr
            ExP9JNODiA2VA+eMhZPWnRRjQe3HC+fKITuZZRZ0E98qGpFyPQN5uAX+rTU3qWvh
            ayx76+vaOYSKPLax12riMkJM+LSl0Wy0D9uXwU26xWEBJMVnpId2svqFK6WU1WGF
            7bperE8ihgFikF9vscX1N23wJRuIfVqmYMpiod5eNK7j8z1/6Ny874SY2hcnWgb3
            voSv6mrgzyNVMCSYHCCVMc320Yk3nvCBiXMzmjrXX0uJH06DoBk8qCR+H/v+eGA6
            rdv37/nCkeNPadYfVzS09B1bg32wYf5LTE08T6jC4QKBgQDfHlALq9SMgpHOz3yW
            0zMqEdLMYR9rBD/6aQhifVyne89jp8+SxdksZt9zyq+SIc+wePWVNECbSHCglPox
            33Zq9YwMaRsUMk+z7tNWpOex0+ox4Q4vXVdfI7rpSSPOI8nJJnpMGi4t6rWD69JE
            l93YdrHznlQW46t/CQGbc7KXZwKBgQDQTCBjZCxDy6SfL1I6yHaIwVEUC1GhQGjV
            g7euRynMlAkzzPhFvK6bdJdo5THyKkkNz9vmmxYY/Tvl/5S6TfDUVPOj7c6B1Xg8
            dlyDy92DdC6p4l7vTTMq2VaVBjUP6IA6yUgX5s/82DpdOT5sRTYDWkEkIPemVyCx
            hvRIb42g+QKBgGEMNFD/SpJbcMR953lLICQaYJBZZmsMDDAFY4pDcPvAlLKKGXWD
            7TStAmDBNqDfaBEga+GcOsXQOnz+j90Fj+JyL5puVULxp01igjZbwBPPUzyi4aKk
            fQ564h/6mkJdurVtsSBM+u0p/A4HkwwW6n3vEvQeWAEkwkGdTz+okXPdAoGAf+4x
            ejndAeqB+g67R0U1n/pzTIdDJHGFsZVLa+tjHbXSDRGXbmVbLDkogRE7YstbwPLn
            0TNxF/n4HuOhOeeCwTZHyWfWDGHKjf/4BC5ip0jlHAvfWMQmZ+vCRJbiYhnfH7vd
            3mgxV86J0hXFZAQCD38QQRtKXsxmVQJY6GAzMSkCgYBS6BpxhHDtZJ0KtcOIxsAM
            RCUOwl3946j1PtZ6VSylux25lsY+ewpvTT4XE+lI+XKOGsgZJ5EcMEE4KgzSgdex
            SR6tkZGJz8fsBdCwmF8+8XYMD8xOmUmCQ783ID+VEcIAlw0eKKPQUgwMSuH3iQyc
            iSmU6th5Qa67NeeW7fAD7A==
            -----END PRIVATE KEY-----
            -----BEGIN CERTIFICATE-----
            MIIDODCCAiCgAwIBAgIBATANBgkqhkiG9w0BAQsFADBFMQswCQYDVQQGEwJKUDES
            MBAGA1UECgwJ6KaL5pys5biCMSIwIAYDVQQDDBnopovmnKzluIIg5Lya6KiI566h
            55CG6ICFMCAXDTIwMDEwMTAwMDAwMFoYDzIwNjAwMTAxMDAwMDAwWjBFMQswCQYD
            VQQGEwJKUDESMBAGA1UECgwJ6KaL5pys5biCMSIwIAYDVQQDDBnopovmnKzluIIg
            5Lya6KiI566h55CG6ICFMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA
            tYr6Q6kcitKOlTmxhyDhCX6WBFpCfXIj7w6iIId3rRs7ffSmWvB3Ns26Qb/TyVgg
            HcQvEy3IGHOlCdvnd548dAAOninS64w/e+XXyBQTU/Py15jdeB1C4nX0WpkR90rC
            y+MsHoSBe1nvL+jVQYJ5xUl4UxVaA9odCOYHXAx3IcLW81an9tm4I+YNOx/GtPac
            9IoGLdQx8hbMBUv+xFf5glqr2Xl1/jUyj1G2bqJKTgesqJwb6x2NlyXoGhHllzsc
            rv+qhlkJcmfoYxd6F+y6JZcYOLENJY09sGdOnKecjlmtiKiMv9HBwkk9GgiKnWXs
            6OsjhzIXFuSz/6J+NBCjLwIDAQABozEwLzAOBgNVHQ8BAf8EBAMCBsAwHQYDVR0O
            BBYEFAwBYkUgKxzcU80VwyoTRwDMojYVMA0GCSqGSIb3DQEBCwUAA4IBAQAHe4ap
            3Sic4heSUOUgN3YnbKzUspH9i9lgabxn3fhc+YyNXEZLVv7oHkVkhk33BF30UTzS
            y1XFBWCdZFc3DuDjczd3CFwyhGr21mxPA6DlXyKZ9DwMT2rFzc05ELT6MwbmEaNN
            IZOMDLdrAGgk1TmavIXToa9BJZsXUCVoIRs03/97CnznbYSFMXPyq5V3qUiu/acL
            fBEUUi7+kM7C5y1DgHbN6nzET9UrsdqOHFYa/y5eic76SfcpiyK0kqVjzi4LihDA
            cx6SuE56ynWwYvB2LLJ9lNpKXKdhzgvaj6L/UG4Z1duHGT8KfHdUq05Wv8VuFDXf
            wHYg7z+1Otb450Ib
            -----END CERTIFICATE-----
            """;

    private SampleKey() {}
}
