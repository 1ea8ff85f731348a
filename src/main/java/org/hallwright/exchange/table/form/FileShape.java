package org.hallwright.exchange.table.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.hallwright.exchange.TradeWords;
import org.hallwright.exchange.table.Table;

/// By which two files are known to be of one form, whatever their names, formats and rows: the fingerprint of their
/// headers, in any order.
public final class FileShape {
    private static final int DIGITS = 20;

    private FileShape() {}

    public static String of(Table table) {
        var headers = table.headers().stream()
                .map(TradeWords::key)
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(headers);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
