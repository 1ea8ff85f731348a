package org.hallwright.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Takes times and puts them into figures, in milliseconds.
final class Timing {
    private static final double NANOS_PER_MS = 1e6;

    private Timing() {}

    /// Wall times of each of so many rounds, sorted, after rounds that warm up.
    static double[] rounds(int warmUp, int count, Runnable round) {
        for (var i = 0; i < warmUp; i++) {
            round.run();
        }
        var times = new double[count];
        for (var i = 0; i < count; i++) {
            var start = System.nanoTime();
            round.run();
            times[i] = (System.nanoTime() - start) / NANOS_PER_MS;
        }
        Arrays.sort(times);
        return times;
    }

    /// CPU times of this thread for each of so many rounds, sorted, after one round that warms up.
    static double[] cpuRounds(int count, Runnable round) {
        return cpuRounds(1, count, round);
    }

    static double[] cpuRounds(int warmUp, int count, Runnable round) {
        var threads = ManagementFactory.getThreadMXBean();
        for (var i = 0; i < warmUp; i++) {
            round.run();
        }
        var times = new double[count];
        for (var i = 0; i < count; i++) {
            var start = threads.getCurrentThreadCpuTime();
            round.run();
            times[i] = (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MS;
        }
        Arrays.sort(times);
        return times;
    }

    /// Wall and CPU time of this thread for rounds that take turns with others.
    static final class Both {
        private final double[] wall;
        private final double[] cpu;

        Both(int count) {
            wall = new double[count];
            cpu = new double[count];
        }

        /// Runs a round and takes its times, unless its number is below 0: then it warms up.
        void take(int number, Runnable round) {
            var end = begin(number);
            round.run();
            end.run();
        }

        /// Begins to take the times of a round that end where the returned action is run.
        Runnable begin(int number) {
            var threads = ManagementFactory.getThreadMXBean();
            var cpuStart = threads.getCurrentThreadCpuTime();
            var start = System.nanoTime();
            return () -> {
                if (number >= 0) {
                    wall[number] = (System.nanoTime() - start) / NANOS_PER_MS;
                    cpu[number] = (threads.getCurrentThreadCpuTime() - cpuStart) / NANOS_PER_MS;
                }
            };
        }

        double[] wall() {
            return sorted(wall);
        }

        double[] cpu() {
            return sorted(cpu);
        }

        private static double[] sorted(double[] times) {
            var copy = times.clone();
            Arrays.sort(copy);
            return copy;
        }
    }

    static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double rounded(double ms) {
        return Math.rint(ms * 1000) / 1000;
    }

    /// The median against that of the named baseline.
    static Map<String, Object> against(double median, String baseline, double baselineMedian) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("median_ms", rounded(median));
        figures.put("baseline", baseline);
        figures.put("baseline_ms", rounded(baselineMedian));
        figures.put("ratio", baselineMedian == 0 ? 0 : Math.rint(median / baselineMedian * 100) / 100);
        return figures;
    }
}
