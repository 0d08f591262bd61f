package jp.monobe.backoffice.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.staff.Entry;
import jp.monobe.staff.Role;
import jp.monobe.staff.StaffIdentity;
import jp.monobe.staff.StaffMember;
import jp.monobe.staff.StaffSignIn;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** From an id token to a member of the chosen city's staff, or to a reason why not. */
class StaffUsersTest {

    private final StaffSignIn staff = mock(StaffSignIn.class);
    private final StaffUsers users = new StaffUsers(staff);

    @Test
    void aMemberWithTwoFactorsComesInWithHerRoles() {
        var member = new StaffMember(UUID.randomUUID(), "武政　結子", "課", Set.of(Role.CLERK));
        when(staff.enter(any())).thenReturn(new Entry.Entered(member));

        var user = users.loadUser(request("392049", List.of("pwd", "otp")));

        assertThat(user.getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_CLERK");
        var asked = ArgumentCaptor.forClass(StaffIdentity.class);
        verify(staff).enter(asked.capture());
        assertThat(asked.getValue().amr()).containsExactlyInAnyOrder("pwd", "otp");
    }

    @Test
    void theChosenCitysDirectoryIsAsked() {
        when(staff.enter(any()))
                .thenAnswer(_ -> {
                    assertThat(Acting.current().scope())
                            .isEqualTo(new Scope.City(new MunicipalityCode("392111")));
                    return new Entry.NotOnTheStaff();
                });

        assertThat(refusal(request("392111", List.of("pwd", "otp")))).isEqualTo("unknown_staff");
    }

    @Test
    void withoutASecondFactorTheDirectoryIsAskedAllTheSameSoThatItsTrailKnows() {
        when(staff.enter(any())).thenReturn(new Entry.NoSecondFactor());

        assertThat(refusal(request("392049", List.of("pwd")))).isEqualTo("second_factor");
        verify(staff).enter(any());
    }

    @Test
    void somebodyWithoutARoleComesInAndHasNone() {
        var member = new StaffMember(UUID.randomUUID(), "新人", "課", Set.of());
        when(staff.enter(any())).thenReturn(new Entry.Entered(member));

        assertThat(users.loadUser(request("392049", List.of("pwd", "otp"))).getAuthorities())
                .isEmpty();
    }

    private String refusal(OidcUserRequest request) {
        var thrown = new String[1];
        assertThatExceptionOfType(OAuth2AuthenticationException.class)
                .isThrownBy(() -> users.loadUser(request))
                .satisfies(e -> thrown[0] = e.getError().getErrorCode());
        return thrown[0];
    }

    private static OidcUserRequest request(String city, List<String> amr) {
        var client =
                ClientRegistration.withRegistrationId(city)
                        .clientId("office")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("http://localhost/login/oauth2/code/" + city)
                        .authorizationUri("http://idp/authorize")
                        .tokenUri("http://idp/token")
                        .build();
        var now = Instant.now();
        var token =
                new OidcIdToken(
                        "token",
                        now,
                        now.plusSeconds(60),
                        Map.of("iss", "http://idp", "sub", city + "-clerk-1", "amr", amr));
        var access =
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "access", now, now.plusSeconds(60));
        return new OidcUserRequest(client, access, token);
    }
}
