package org.hallwright.store.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/// A disk that is full from a chosen write on until room is made; half of the failing write still lands.
public final class FaultyDisk extends Disk {
    private int callsLeft = Integer.MAX_VALUE;
    private boolean lasting;
    private String message = "No space left on device";

    /// The n-th write or force from now fails, and only that one.
    public void failAt(int call) {
        callsLeft = call;
        lasting = false;
    }

    /// From now on nothing can be written.
    public void fill() {
        callsLeft = 1;
        lasting = true;
    }

    public void makeRoom() {
        callsLeft = Integer.MAX_VALUE;
    }

    public void say(String otherMessage) {
        message = otherMessage;
    }

    @Override
    public void write(RandomAccessFile file, byte[] bytes) throws IOException {
        if (fails()) {
            super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw new IOException(message);
        }
        super.write(file, bytes);
    }

    @Override
    public void force(RandomAccessFile file) throws IOException {
        if (fails()) {
            throw new IOException(message);
        }
        super.force(file);
    }

    private boolean fails() {
        if (callsLeft == Integer.MAX_VALUE) {
            return false;
        }
        callsLeft--;
        if (callsLeft > 0) {
            return false;
        }
        callsLeft = lasting ? 1 : Integer.MAX_VALUE;
        return true;
    }
}
