package org.hallwright.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Which store a file is, sealed so that a machine knows the stores that it wrote itself.
///
/// A database file of a stranger can run code when it is opened, so only sealed ones are. The seal is made with a
/// key in the user's own folder and with the system's machine id; either is enough, so that a store outlives a new
/// home.
///
/// @param seals of the machine that wrote it, hexadecimal
public record Identity(UUID store, List<String> seals) {
    private static final Path MACHINE_ID = Path.of("/etc/machine-id");

    public static Identity seal(UUID store, Path home) throws IOException {
        return new Identity(store, seals(store, home));
    }

    /// @return nothing if there is no such file or it is not one of ours
    public static Optional<Identity> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > 4096) {
            return Optional.empty();
        }
        UUID store = null;
        var seals = new ArrayList<String>();
        for (var line : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .toList()) {
            if (line.matches("store=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                store = UUID.fromString(line.substring(6));
            } else if (line.startsWith("seal=")) {
                seals.add(line.substring(5));
            }
        }
        return store == null ? Optional.empty() : Optional.of(new Identity(store, seals));
    }

    public void write(Disk disk, Path file) throws IOException {
        var text = new StringBuilder("store=" + store + "\n");
        seals.forEach(seal -> text.append("seal=").append(seal).append('\n'));
        disk.replace(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    public boolean isOfThisMachine(Path home) throws IOException {
        var own = seals(store, home);
        return seals.stream().anyMatch(own::contains);
    }

    private static List<String> seals(UUID store, Path home) throws IOException {
        var seals = new ArrayList<String>();
        seals.add(seal(store, homeKey(home)));
        if (Files.isReadable(MACHINE_ID)) {
            var id = Files.readString(MACHINE_ID).strip();
            if (!id.isEmpty()) {
                seals.add(seal(store, "hallwright " + id));
            }
        }
        return List.copyOf(seals);
    }

    private static String homeKey(Path home) throws IOException {
        var file = home.resolve("machine.key");
        if (!Files.exists(file)) {
            Files.createDirectories(home);
            new Disk().replace(file, UUID.randomUUID().toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return Files.readString(file).strip();
    }

    private static String seal(UUID store, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(store.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
