package jp.monobe.standins;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on this machine. */
public final class Ports {

    private Ports() {}

    /** Refuses a port that another program listens on. Port 0 is always free. */
    public static void requireFree(String what, int port, String option) {
        if (port != 0 && !isFree(port)) {
            throw new CannotStart(
                    "Port %d for %s is taken: stop the program that listens there, or choose another with --%s=PORT"
                            .formatted(port, what, option));
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Any free port. */
    public static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port on this machine: " + e.getMessage());
        }
    }
}
