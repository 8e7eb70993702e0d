internal import PythonSyntax

/// `lock.acquire()` … `lock.release()`.
struct LockAcquireRelease: Rule {
    static let page = RulePage(
        name: "lock-acquire-release", code: "WTH002", topic: .contexts, level: .idiom,
        summary: "A lock taken with `acquire` and given back with `release` by hand.",
        why: """
            An exception or a `return` in between leaves the lock taken, and every other thread waits for ever. \
            `with lock:` gives it back on every way out.
            """,
        instead: "Write `with lock:` and put the guarded statements inside.",
        whenNot: "When `acquire` gets a timeout or must not wait, or another function releases the lock.",
        fixSafety: """
            Safe when it is known to be a lock and no jump leaves the guarded part. The one difference is intended: \
            the lock is released after an exception, too.
            """,
        peers: ["R1732"], reading: ["Library, threading, Using locks in the with statement"])

    static let examples = Examples(
        flagged: [
            Example(
                """
                import threading

                lock = threading.Lock()
                done = []

                def f(x):
                    «lock.acquire()»
                    done.append(x)  # guarded
                    lock.release()
                    return lock.locked()
                """,
                after: """
                    import threading

                    lock = threading.Lock()
                    done = []

                    def f(x):
                        with lock:
                            done.append(x)  # guarded
                        return lock.locked()
                    """,
                showing: ["f(1)", "f(2)", "done"]),
            Example(
                """
                import threading

                class Counter:
                    def __init__(self):
                        self._lock = threading.RLock()
                        self.n = 0

                    def add(self, x):
                        «self._lock.acquire()»
                        try:
                            self.n += x
                            return self.n
                        finally:
                            self._lock.release()

                """,
                after: """
                    import threading

                    class Counter:
                        def __init__(self):
                            self._lock = threading.RLock()
                            self.n = 0

                        def add(self, x):
                            with self._lock:
                                self.n += x
                                return self.n

                    """,
                showing: ["Counter().add(2)", "Counter().add('')"]),
            Example(
                """
                def f(mutex, xs):
                    «mutex.acquire()»
                    xs.pop()
                    mutex.release()

                """,
                after: """
                    def f(mutex, xs):
                        with mutex:
                            xs.pop()

                    """),
        ],
        silent: [
            Example("def f(lock):\n    lock.acquire(timeout=1)\n    work()\n    lock.release()\n"),
            Example("def f(lock):\n    with lock:\n        work()\n"),
            Example("def f(lock):\n    lock.acquire()\n    work()\n"),
            Example("def f(lock, other_lock):\n    lock.acquire()\n    work()\n    other_lock.release()\n"),
            Example("def f(connection):\n    connection.acquire()\n    work()\n    connection.release()\n"),
            Example(
                """
                def f(lock):
                    lock.acquire()
                    if work():
                        lock.release()
                        return
                    lock.release()

                """
            ),
            Example("def f(lock):\n    lock.acquire()\n    lock.release()\n"),
        ])

    func check(_ statement: AST.Expr, _ file: ReviewedFile) -> Finding? {
        guard let lock = file.bareCall(statement.node, of: "acquire"), lock.kind == .name || lock.kind == .attribute,
            Self.looksLikeLock(lock) || Self.isLock(lock, file)
        else { return nil }
        let finding = Finding(statement.node, "Use `with \(lock.text):`")
        let isKnown = Check(.typeKnown, "`\(lock.text)` is a lock") { file in
            Self.isLock(lock, file) ? nil : "it is not known that `\(lock.text)` is a lock"
        }
        if let guarded = statement.node.nextStatement?.as(AST.AnyTry.self) {
            if let edits = Self.edits(statement.node, guarded, lock, file) {
                return finding.rewriting("Guard the block by a `with`", safeIf: [isKnown], edits)
            }
        }
        guard
            let span = file.span(
                from: statement.node, to: { file.bareCall($0, of: "release")?.isEqual(to: lock) ?? false })
        else { return nil }
        // Another release inside is another way out, which has to be thought about.
        for node in span.between.lazy.flatMap(\.subtree) {
            guard let call = node.as(AST.Call.self), let attribute = call.func.as(AST.Attribute.self) else { continue }
            if attribute.value.isEqual(to: lock) { return nil }
        }
        return finding.requiring(.unchanged(lock, in: lock.kind == .name ? span.between : []))
            .rewriting(
                "Guard the statements by a `with`", safeIf: [isKnown, Self.noWayOut(span.between)],
                [.replace(statement.node, "with \(lock.text):")] + file.indenting(span) + [.delete(span.closing)])
    }

    /// `acquire`, then `try: … finally: release`.
    private static func edits(_ acquire: Node, _ guarded: AST.AnyTry, _ lock: Node, _ file: ReviewedFile) -> [Edit]? {
        guard guarded.handlers.isEmpty, guarded.orelse.isEmpty, let release = guarded.finalbody.only,
            file.bareCall(release, of: "release")?.isEqual(to: lock) ?? false, let header = file.tryHeader(guarded),
            let end = file.deleteFinally(guarded), file.standsAlone(acquire)
        else { return nil }
        return [.delete(acquire), Edit(header, "with \(lock.text)"), end]
    }

    private static func noWayOut(_ nodes: [Node]) -> Check {
        Check(.noJumps, "no jump leaves the guarded part") { _ in
            let jumps = nodes.lazy.flatMap(\.subtree).contains {
                [.return, .break, .continue, .raise, .yield, .yieldFrom].contains($0.kind)
            }
            return jumps ? "a jump leaves the guarded part with the lock taken" : nil
        }
    }

    private static func looksLikeLock(_ node: Node) -> Bool {
        let name = (node.identifier ?? node.as(AST.Attribute.self)?.attr)?.description.lowercased() ?? ""
        return name.hasSuffix("lock") || name.hasSuffix("mutex") || name.hasSuffix("semaphore")
    }

    /// By its type, or because the file assigns one to it somewhere and nothing else.
    private static func isLock(_ node: Node, _ file: ReviewedFile) -> Bool {
        if file.types.type(of: node) == .lock { return true }
        let values = file.tree.nodes.lazy.compactMap { $0.as(AST.Assign.self) }
            .filter { $0.targets.contains { $0.isEqual(to: node) } }.map(\.value)
        let locks: Set<String> = [
            "threading.Lock", "threading.RLock", "threading.Condition", "threading.Semaphore",
            "threading.BoundedSemaphore", "multiprocessing.Lock", "multiprocessing.RLock",
        ]
        return !values.isEmpty
            && values.allSatisfy { $0.as(AST.Call.self).map { file.file(calls: $0, locks) } ?? false }
    }
}
