package org.observatoire.application.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people at once. */
final class Together {

    private Together() {}

    /** What each of them comes to, all starting at the same moment; what one of them throws is thrown. */
    static <T> List<T> all(int people, IntFunction<T> work) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Callable<T>> tasks = IntStream.range(0, people)
                .<Callable<T>>mapToObj(person -> () -> {
                    start.await(30, TimeUnit.SECONDS);
                    return work.apply(person);
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What someone else comes to while we wait. */
    static <T> T elsewhere(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get();
        } finally {
            thread.shutdownNow();
        }
    }
}
