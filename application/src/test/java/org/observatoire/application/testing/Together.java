package org.observatoire.application.testing;

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
public final class Together {

    private Together() {}

    /**
     * Has several people work, all starting at the same moment.
     *
     * @param <T> what each comes to
     * @param people how many
     * @param work what each does, by number from 0
     * @return what each came to
     * @throws ExecutionException when one of them threw
     * @throws InterruptedException when the wait for them is cut short
     */
    public static <T> List<T> all(int people, IntFunction<T> work) throws InterruptedException, ExecutionException {
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

    /**
     * Has someone else work while we wait.
     *
     * @param <T> what they come to
     * @param work what they do
     * @return what they came to
     * @throws ExecutionException when they threw
     * @throws InterruptedException when the wait is cut short
     */
    public static <T> T elsewhere(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get();
        } finally {
            thread.shutdownNow();
        }
    }
}
