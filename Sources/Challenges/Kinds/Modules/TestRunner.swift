extension GivenModule {
    /// The author's own tests, run one at a time beside the solution: `unittest`, pytest, plain functions.
    ///
    /// What a test expects lies beside the candidate here, and so does what decides: a solution that goes to the trouble can
    /// forge a pass. What is cheap is noticed: changed runners, changed files, ends that nobody asked for, skipped tests.
    public static let testRunner = GivenModule(
        name: "test_runner",
        source: #"""
            """An author's tests, one at a time: failures(node) lists what goes wrong; a test that passes gives []."""
            import builtins
            import importlib.util
            import inspect
            import io
            import os
            import re
            import sys
            import traceback
            import unittest

            __all__ = ["failures", "collect", "run"]


            def _made():
                # All in one closure: functions of a module can be replaced while they are at work, these cannot so easily.
                OPEN, MODULES, META_PATH = io.open, sys.modules, tuple(sys.meta_path)
                FUNCTION = type(lambda: None)
                CODE = (".py", ".pyc", ".ini", ".cfg", ".toml")
                HARMLESS = {"input", "print", "open", "help", "exit", "quit", "_", "copyright", "credits", "license"}
                RUNNERS = ("unittest", "pytest", "_pytest", "pluggy", "traceback")
                NEEDS_PYTEST = re.compile(
                    rb"^[ \t]*(import|from)[ \t]+pytest\b|^pytestmark\b"
                    rb"|^[ \t]*def[ \t]+(setup|teardown)_(module|function|class)\b"
                    rb"|^(async[ \t]+)?def[ \t]+test\w*[ \t]*\([ \t]*[\w*]"
                    rb"|^[ \t]+(async[ \t]+)?def[ \t]+test\w*[ \t]*\([ \t]*self[ \t]*,[ \t]*[\w*]",
                    re.MULTILINE)

                # --- What decides, as it was before the solution ran

                def entries(space):
                    return {
                        name: (value, value.__code__ if type(value) is FUNCTION else None)
                        for name, value in space.items()
                        if callable(value) or hasattr(type(value), "__get__")
                    }

                def spaces():
                    for name, module in list(MODULES.items()):
                        if module is None or name.partition(".")[0] not in RUNNERS:
                            continue
                        yield name, vars(module), False
                        for key, value in list(vars(module).items()):
                            if isinstance(value, type) and value.__module__ == name:
                                yield f"{name}.{key}", value, True

                def files():
                    found = {}
                    for folder, _, names in os.walk("."):
                        for name in names:
                            if name.endswith(CODE):
                                with OPEN(os.path.join(folder, name), "rb") as file:
                                    found[os.path.join(folder, name)] = file.read()
                    return found

                BUILTINS = {name: value for name, value in vars(builtins).items() if name not in HARMLESS}
                LOADED = {name: module for name, module in MODULES.items() if name.partition(".")[0] in RUNNERS}
                KNOWN = [(name, owner, is_class, entries(owner.__dict__ if is_class else owner))
                         for name, owner, is_class in spaces()]
                FILES = files()
                HAS_CONFTEST = any(os.path.basename(path) == "conftest.py" for path in FILES)

                def changed():
                    # Nothing is called here by a built-in name before the built-ins themselves are known to be the same.
                    for name in BUILTINS:
                        if builtins.__dict__.get(name) is not BUILTINS[name]:
                            return f"builtins.{name}"
                    for name, module in LOADED.items():
                        if MODULES.get(name) is not module:
                            return name
                    for name, owner, is_class, known in KNOWN:
                        space = owner.__dict__ if is_class else owner
                        for key, (value, code) in known.items():
                            if space.get(key) is not value or (code is not None and value.__code__ is not code):
                                return f"{name}.{key}"
                        if is_class and len(space) > len(known):
                            for key in entries(space):
                                if key not in known:
                                    return f"{name}.{key}"
                    return "" if sys.gettrace() is None else "the trace function"

                def moved():
                    now = files()
                    for path in FILES:
                        if now.get(path) != FILES[path]:
                            return os.path.relpath(path)
                    for path in now:
                        if path not in FILES:
                            return os.path.relpath(path)
                    return ""

                # --- Telling

                def place(error, path):
                    file = os.path.abspath(path)
                    lines = [n for frame, n in traceback.walk_tb(error.__traceback__)
                             if os.path.abspath(frame.f_code.co_filename) == file]
                    return lines[-1] if lines else 0

                def words(error):
                    name = type(error).__name__
                    try:
                        text = str(error).strip().partition("\n")[0][:300]
                    except Exception:
                        text = ""
                    # What pytest.fail and pytest.raises raise; it says that it is a built-in one.
                    outcomes = LOADED.get("_pytest.outcomes")
                    is_failure = outcomes is not None and type(error) is outcomes.fail.Exception
                    return ("AssertionError" if is_failure else name), text

                class Teller:
                    """Hands outcomes on: node, line of the definition, status, line, exception, message."""

                    def __init__(self, path, tell):
                        self.path, self.tell = path, tell

                    def say(self, status, node, start=0, line=0, name="", text=""):
                        self.tell((node, start, status, line, name, text))

                    def fail(self, node, start, error, status="fail"):
                        if isinstance(error, SyntaxError) and status == "broken" and error.filename:
                            is_own = os.path.abspath(error.filename) == os.path.abspath(self.path)
                            line = (error.lineno or 0) if is_own else 0
                            return self.say(status, node, start, line, "SyntaxError", error.msg or "")
                        self.say(status, node, start, place(error, self.path), *words(error))

                # --- unittest and plain functions

                class Result(unittest.TestResult):
                    def __init__(self, teller, node, start):
                        super().__init__()
                        self.teller, self.node, self.start = teller, node, start

                    def addSuccess(self, test):
                        self.teller.say("pass", self.node, self.start)

                    def addFailure(self, test, err):
                        self.teller.fail(self.node, self.start, err[1])

                    addError = addFailure

                    def addSubTest(self, test, subtest, err):
                        if err is not None:
                            self.addFailure(test, err)

                    def addSkip(self, test, reason):
                        self.teller.say("skip", self.node, self.start, 0, "", str(reason)[:300])

                    def addExpectedFailure(self, test, err):
                        self.teller.say("xfail", self.node, self.start)

                    def addUnexpectedSuccess(self, test):
                        self.teller.say("fail", self.node, self.start, 0, "UnexpectedSuccess")

                def line_of(function):
                    code = getattr(inspect.unwrap(function), "__code__", None)
                    return code.co_firstlineno if code else 0

                def attempt(teller, node, test, start):
                    try:
                        result = test()
                        if inspect.iscoroutine(result):
                            import asyncio
                            asyncio.run(result)
                    except unittest.SkipTest as skip:
                        teller.say("skip", node, start, 0, "", str(skip)[:300])
                    except KeyboardInterrupt:
                        raise
                    except BaseException as error:
                        teller.fail(node, start, error)
                    else:
                        teller.say("pass", node, start)

                def in_class(cls, name):
                    def test():
                        instance = cls()
                        getattr(instance, "setup_method", lambda *_: None)()
                        try:
                            result = getattr(instance, name)()
                            if inspect.iscoroutine(result):
                                import asyncio
                                asyncio.run(result)
                        finally:
                            getattr(instance, "teardown_method", lambda *_: None)()
                    return test

                def loaded(path):
                    """The test module: made of its file, whatever is registered under its name."""
                    folder, stem = os.path.split(os.path.abspath(path))
                    name = stem[:-3]
                    while os.path.exists(os.path.join(folder, "__init__.py")):
                        folder, parent = os.path.split(folder)
                        name = f"{parent}.{name}"
                    if folder not in sys.path:
                        sys.path.insert(0, folder)
                    spec = importlib.util.spec_from_file_location(name, path)
                    module = importlib.util.module_from_spec(spec)
                    MODULES[name] = module
                    spec.loader.exec_module(module)
                    return module

                def found(module, path):
                    """Node, line and way to run of each test, in the order of the file."""
                    tests = []
                    for name, value in vars(module).items():
                        if inspect.isclass(value) and issubclass(value, unittest.TestCase):
                            if value.__module__.partition(".")[0] == "unittest":
                                continue
                            for method in unittest.defaultTestLoader.getTestCaseNames(value):
                                tests.append((f"{path}::{name}::{method}", line_of(getattr(value, method)), (value, method)))
                        elif inspect.isclass(value) and name.startswith("Test"):
                            for method in vars(value):
                                if method.startswith("test") and callable(getattr(value, method)):
                                    test = in_class(value, method)
                                    tests.append((f"{path}::{name}::{method}", line_of(getattr(value, method)), test))
                        elif inspect.isfunction(value) and name.startswith("test"):
                            tests.append((f"{path}::{name}", line_of(value), value))
                    return sorted(tests, key=lambda test: test[1])

                def run_plainly(path, only, backwards, teller):
                    try:
                        module = loaded(path)
                    except BaseException as error:
                        return teller.fail(path, 0, error, "broken")
                    tests = found(module, path)
                    for node, start, test in reversed(tests) if backwards else tests:
                        if only not in (None, node):
                            continue
                        if isinstance(test, tuple):
                            cls, method = test
                            unittest.TestSuite([cls(method)]).run(Result(teller, node, start))
                        else:
                            attempt(teller, node, test, start)

                # --- pytest

                def recorder(pytest, only, backwards, teller):
                    class Recorder:
                        def pytest_configure(self, config):
                            config.addinivalue_line("markers", "asyncio: awaited in an event loop of its own")

                        @pytest.hookimpl(trylast=True)
                        def pytest_collection_modifyitems(self, items):
                            items[:] = [i for i in items if only is None or only in (i.nodeid, i.nodeid.partition("[")[0])]
                            if backwards:
                                items.reverse()

                        def pytest_exception_interact(self, node, call, report):
                            if report.when == "collect":
                                error = call.excinfo.value
                                teller.fail(teller.path, 0, error.__cause__ or error, "broken")

                        @pytest.hookimpl(tryfirst=True)
                        def pytest_pyfunc_call(self, pyfuncitem):
                            if not inspect.iscoroutinefunction(pyfuncitem.obj):
                                return None
                            import asyncio
                            arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
                            asyncio.run(pyfuncitem.obj(**arguments))
                            return True

                        @pytest.hookimpl(hookwrapper=True, tryfirst=True)
                        def pytest_runtest_makereport(self, item, call):
                            report = (yield).get_result()
                            node, start = item.nodeid, (item.location[1] or 0) + 1
                            if report.when == "setup":
                                item.assay_status = "pass"
                            if report.failed:
                                item.assay_status = ""
                                if call.excinfo is None:
                                    teller.say("fail", node, start, 0, "UnexpectedSuccess")
                                else:
                                    teller.fail(node, start, call.excinfo.value)
                            elif report.skipped and item.assay_status:
                                is_marked = item.get_closest_marker("xfail") is not None or getattr(
                                    getattr(item, "obj", None), "__unittest_expecting_failure__", False)
                                is_told = call.excinfo is not None and isinstance(call.excinfo.value, pytest.xfail.Exception)
                                cls = getattr(item, "cls", None)
                                is_unittest = isinstance(cls, type) and issubclass(cls, unittest.TestCase)
                                if hasattr(report, "wasxfail") and is_marked and (is_unittest or not is_told):
                                    item.assay_status = "xfail"
                                else:
                                    item.assay_status = ""
                                    reason = getattr(report, "wasxfail", None) or words(call.excinfo.value)[1]
                                    teller.say("skip", node, start, 0, "", str(reason)[:300])
                            if report.when == "teardown" and item.assay_status:
                                teller.say(item.assay_status, node, start)

                    return Recorder()

                def run_pytest(path, only, backwards, teller):
                    try:
                        import pytest
                    except ImportError:
                        return teller.say("missing", path, 0, 0, "ModuleNotFoundError", "pytest is not installed")
                    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
                    for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
                        os.environ.pop(name, None)
                    switched_off = "cacheprovider faulthandler terminal doctest junitxml pastebin stepwise nose"
                    options = [word for name in switched_off.split() for word in ("-p", f"no:{name}")]
                    options += ["--assert=plain", "-o", "addopts=", "--rootdir=.", "--basetemp=temporary"]
                    pytest.main([*options, path], plugins=[recorder(pytest, only, backwards, teller)])

                # --- What is asked

                def needs_pytest(path):
                    if HAS_CONFTEST:
                        return True
                    with OPEN(path, "rb") as file:
                        return NEEDS_PYTEST.search(file.read()) is not None

                def run(path, tell, only=None, backwards=False, by_pytest=None):
                    """Runs the tests of a file, or the one that is named; `tell` is given an outcome for each."""
                    runner = run_pytest if (needs_pytest(path) if by_pytest is None else by_pytest) else run_plainly
                    runner(path, only, backwards, Teller(path, tell))

                def prepare(module):
                    sys.settrace(None)
                    sys.meta_path[:] = META_PATH
                    if module:
                        MODULES[module] = MODULES["solution"]

                def collect(path, module=""):
                    """All tests of a file and how each of them ended."""
                    prepare(module)
                    outcomes = []
                    run(path, outcomes.append)
                    return outcomes

                def failures(node, module=""):
                    """What goes wrong in one test: (line, exception, message); `module` is what the solution is imported as."""
                    prepare(module)
                    trouble = changed() or moved()
                    if trouble:
                        return [(0, "changed", trouble)]
                    outcomes = []
                    run(node.partition("::")[0], outcomes.append, only=node)
                    trouble = changed()
                    if trouble:
                        return [(0, "changed", trouble)]
                    wrong = []
                    for _, _, status, line, name, text in outcomes:
                        if status not in ("pass", "xfail"):
                            wrong.append((line, name if status in ("fail", "broken") else status, text))
                    return wrong or ([] if outcomes else [(0, "ended", "")])

                return failures, collect, run


            failures, collect, run = _made()

            """#)
}
