package jp.monobe.portal.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.random.RandomGenerator;

/**
 * How often one client may ask (回数の制限). Keeps no address: a client is a number drawn from its
 * address under a key that is new at every start, and two clients may by rare chance share one.
 * Memory is bounded whoever comes; nobody can push another's count out.
 */
public final class ClientLimits {

    private static final int SLOTS = 1 << 16;

    /** An IPv6 customer has a /64 of addresses; it is one client. */
    private static final int PREFIX = 8;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final AtomicReferenceArray<Bucket> buckets = new AtomicReferenceArray<>(SLOTS);
    private final int perMinute;
    private final TimeMeter time;
    private final long key;

    public ClientLimits(int perMinute, TimeMeter time, RandomGenerator random) {
        this.perMinute = perMinute;
        this.time = time;
        this.key = random.nextLong();
    }

    int perMinute() {
        return perMinute;
    }

    public ConsumptionProbe take(String address) {
        return bucket(slot(address)).tryConsumeAndReturnRemaining(1);
    }

    private Bucket bucket(int slot) {
        var known = buckets.get(slot);
        if (known != null) {
            return known;
        }
        var fresh =
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(perMinute)
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(time)
                        .build();
        return buckets.compareAndSet(slot, null, fresh) ? fresh : buckets.get(slot);
    }

    private int slot(String address) {
        long hash = key;
        for (byte part : parts(address)) {
            hash = (hash ^ part) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        return (int) (hash >>> 48) & (SLOTS - 1);
    }

    /** The literal address the server saw; no name is ever looked up. */
    private static byte[] parts(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > PREFIX ? Arrays.copyOf(bytes, PREFIX) : bytes;
        } catch (IllegalArgumentException noLiteral) {
            return address.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
