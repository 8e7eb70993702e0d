internal import PythonSyntax

/// `def f(t=time.time())`.
struct CallInDefault: Rule {
    static let page = RulePage(
        name: "call-in-default", code: "FNC002", topic: .functions, level: .bugProne,
        summary: "A default that asks for something that changes: the time, a random number, the current directory.",
        why: "Defaults are evaluated once, when `def` runs. Every call gets the time at which the program started.",
        instead: "Take `None` as the default and ask inside the function.",
        whenNot: "When the moment of definition is really meant; a module constant says so.",
        fixSafety: "Every call asks anew, which is the purpose.",
        peers: ["B008"], reading: ["Tutorial, Default Argument Values"])

    static let examples = Examples(
        flagged: [
            Example(
                "import time\ndef f(x, t=«time.time()»):\n    return x, t\n",
                after: """
                    import time
                    def f(x, t=None):
                        if t is None:
                            t = time.time()
                        return x, t

                    """),
            Example(
                """
                from datetime import datetime
                def stamp(text: str, *, now: datetime = «datetime.now()») -> str:
                    return f'{now} {text}'
                """,
                after: """
                    from datetime import datetime
                    def stamp(text: str, *, now: datetime | None = None) -> str:
                        if now is None:
                            now = datetime.now()
                        return f'{now} {text}'
                    """),
            Example("import os\ndef f(path=«os.getcwd()»): return path\n"),
            Example(
                "import uuid\nclass A:\n    def __init__(self, key=«uuid.uuid4()»):\n        self.key = key\n",
                after: """
                    import uuid
                    class A:
                        def __init__(self, key=None):
                            if key is None:
                                key = uuid.uuid4()
                            self.key = key

                    """),
        ],
        silent: [
            Example("def f(user=Depends(get_user)):\n    return user\n"), Example("def f(x=int(3)):\n    return x\n"),
            Example("import time\ndef f(t=time.time):\n    return t()\n"),
            Example("import time\nSTART = time.time()\ndef f(t=START):\n    return t\n"),
            Example("def f(t=time.time()):\n    return t\n"),
            Example("import random\nf = lambda x=random.random(): x\n"),
        ])

    func check(_ parameter: AST.Arg, _ file: ReviewedFile) -> Finding? {
        guard let arguments = parameter.node.parent?.as(AST.Arguments.self),
            let value = arguments.defaultValue(of: parameter.node), let call = value.as(AST.Call.self),
            let function = arguments.node.parent, AST.AnyFunction.accepts(function.kind), !function.isStub,
            let path = file.qualifiedName(call.func), Self.changing.contains(path)
        else { return nil }
        let finding = Finding(
            value, "Ask for `\(value.text.prefix(40))` inside the function: the default is fixed once")
        guard let edits = file.defaultInsideEdits(parameter, value, in: function) else {
            return finding.advising("Take `None` as the default and ask inside")
        }
        return finding.suggesting(
            "Ask inside the function", because: "every call then gets a value of its own", edits)
    }

    /// Calls that give something else the next time.
    private static let changing: Set<String> = [
        "time.time", "time.monotonic", "time.perf_counter", "time.localtime", "time.gmtime", "time.ctime",
        "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today",
        "random.random", "random.randint", "random.choice", "random.uniform", "random.randrange", "random.sample",
        "uuid.uuid1", "uuid.uuid4", "os.getcwd", "os.getpid", "os.urandom", "pathlib.Path.cwd", "builtins.input",
        "builtins.open", "secrets.token_hex", "secrets.token_urlsafe", "os.listdir", "threading.get_ident",
    ]
}
