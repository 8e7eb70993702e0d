extension GivenModule {
    /// An event loop whose clock jumps: when every task waits, it is at once the time of the next alarm.
    ///
    /// It is imported before the solution is run, so that `time.sleep` and the clocks are virtual whichever way a
    /// solution imports them. A `time.sleep` on the loop's thread moves the clock on and lets nobody else run, as it
    /// would; on another thread it waits for the loop to come to that time.
    public static let virtualTime = GivenModule(
        name: "virtual_time",
        source: #"""
            """Virtual time: run(coroutine) runs it, elapsed() is the seconds since the process began."""
            import asyncio
            import selectors
            import threading
            import time

            __all__ = ["run", "elapsed"]
            _START = 1_000_000_000.0
            _main = threading.get_ident()


            class _Clock:
                now = 0.0
                threads_at_work = 0
                threads_asleep = 0
                lock = threading.Lock()


            class _Selector(selectors.SelectSelector):
                """Never waits for the clock; only for threads that are at work."""

                def select(self, timeout=None):
                    ready = super().select(0)
                    if ready or timeout == 0:
                        return ready
                    if _Clock.threads_at_work:
                        return super().select(0.001)
                    if timeout is None:
                        raise RuntimeError("every task waits, and nothing will ever wake one: a deadlock")
                    _Clock.now += max(timeout, 0)
                    return ready


            class _Loop(asyncio.SelectorEventLoop):
                def __init__(self):
                    super().__init__(_Selector())
                    self._clock_resolution = 1e-9

                def time(self):
                    return _Clock.now

                def run_in_executor(self, executor, function, *arguments):
                    with _Clock.lock:
                        _Clock.threads_at_work += 1

                    def work():
                        _thread.loop = self
                        return function(*arguments)

                    future = super().run_in_executor(executor, work)
                    # The clock stands still until the result has arrived here.
                    future.add_done_callback(_has_ended)
                    return future

                async def shutdown_default_executor(self, timeout=None):
                    # The library's own way waits in a thread, for which no alarm is set.
                    self._executor_shutdown_called = True
                    if self._default_executor is not None:
                        self._default_executor.shutdown(wait=_Clock.threads_asleep == 0)


            class _Policy(asyncio.DefaultEventLoopPolicy):
                _loop_factory = _Loop


            _thread = threading.local()


            def _has_ended(future):
                with _Clock.lock:
                    _Clock.threads_at_work -= 1


            def _sleep(seconds):
                if seconds < 0:
                    raise ValueError("sleep length must be non-negative")
                loop = getattr(_thread, "loop", None)
                if threading.get_ident() == _main or loop is None:
                    _Clock.now += seconds
                    return
                wake = threading.Event()

                def set_alarm():
                    # Asleep it is not at work: the clock may go on.
                    with _Clock.lock:
                        _Clock.threads_at_work -= 1
                        _Clock.threads_asleep += 1
                    loop.call_later(seconds, ring)

                def ring():
                    with _Clock.lock:
                        _Clock.threads_at_work += 1
                        _Clock.threads_asleep -= 1
                    wake.set()

                loop.call_soon_threadsafe(set_alarm)
                wake.wait()


            def elapsed():
                """Virtual seconds since the process began, without the crumbs of binary fractions."""
                return round(_Clock.now, 6)


            def run(coroutine):
                """Runs a coroutine to its end under virtual time and gives its value."""
                return asyncio.run(coroutine)


            time.sleep = _sleep
            time.monotonic = lambda: _Clock.now
            time.perf_counter = lambda: _Clock.now
            time.time = lambda: _START + _Clock.now
            time.monotonic_ns = lambda: int(_Clock.now * 1e9)
            time.perf_counter_ns = lambda: int(_Clock.now * 1e9)
            time.time_ns = lambda: int((_START + _Clock.now) * 1e9)
            asyncio.set_event_loop_policy(_Policy())

            """#)
}
