internal import PythonSyntax

/// `with threading.Lock():`.
struct LockMadeInsideWith: Rule {
    static let page = RulePage(
        name: "lock-made-inside-with", code: "WTH009", topic: .contexts, level: .bugProne,
        summary: "A lock that is made in the `with` that takes it.",
        why: "Each time around it is a new lock, which nobody else knows: every thread gets in at once.",
        instead: "Make the lock once, where all threads can see it, and write `with lock:`.",
        whenNot: "Never: a lock that nobody else has guards nothing.",
        fixSafety: "No text is offered: where the lock should live is for you to say.",
        peers: ["PLW2101", "W2101"], reading: ["Library, threading, Using locks in the with statement"])

    static let examples = Examples(
        flagged: [
            Example("import threading\n\ndef f():\n    with «threading.Lock()»:\n        work()\n"),
            Example("from threading import RLock\n\nwith open(p) as g, «RLock()» as l:\n    work()\n"),
            Example("import asyncio\n\nasync def f():\n    async with «asyncio.Semaphore(3)»:\n        await work()\n"),
        ],
        silent: [
            Example("import threading\nlock = threading.Lock()\nwith lock:\n    work()\n"),
            Example("with Lock():\n    work()\n"),
            Example("import threading\n\ndef f(self):\n    with self.lock:\n        work()\n"),
            Example("import threading\nlocks = [threading.Lock() for x in range(3)]\nwith locks[0]:\n    work()\n"),
            Example("import threading\n\nwith lock_for(threading.Lock()):\n    work()\n"),
        ])

    private static let locks: Set<String> = [
        "threading.Lock", "threading.RLock", "threading.Condition", "threading.Semaphore", "threading.BoundedSemaphore",
        "asyncio.Lock", "asyncio.Condition", "asyncio.Semaphore", "asyncio.BoundedSemaphore", "multiprocessing.Lock",
        "multiprocessing.RLock",
    ]

    func check(_ item: AST.Withitem, _ file: ReviewedFile) -> Finding? {
        guard let call = item.contextExpr.as(AST.Call.self), file.file(calls: call, Self.locks) else { return nil }
        // A condition may be built on a lock that others have.
        guard call.args.isEmpty || call.args[0].kind == .constant else { return nil }
        return Finding(call.node, "Make the lock once, outside: here each `with` takes a new one")
            .advising("Keep the lock in a variable that all threads share")
    }
}
