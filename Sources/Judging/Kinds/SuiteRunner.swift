/// The program that runs a candidate's tests in their child: plain functions, `unittest`, pytest.
///
/// It is Python beside the candidate's and may be tampered with; that gains nothing, since all it says is which tests fail,
/// and a test can be made to fail without tampering.
enum SuiteRunner {
    static let fileName = "run_tests.py"
    /// What the candidate's file is called in the working folder.
    static let testFile = "test_submission.py"
    static let folder = "outcomes"
    static let resultFile = "results"

    static let source = #"""
        import asyncio
        import importlib.util
        import inspect
        import os
        import re
        import sys
        import traceback
        import unittest

        FILE = "\#(testFile)"
        OUT = open("\#(folder)/\#(resultFile)", "w", encoding="utf-8")
        BACKWARDS = sys.argv[1] == "backwards"
        sys.dont_write_bytecode = True


        def say(status, name, line=0, error=""):
            name = re.sub(r"[^\w.\[\]-]", "_", str(name))[:200]
            OUT.write(f"{status}\t{name}\t{line}\t{error}\n")
            OUT.flush()


        def line_of(error):
            lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if os.path.basename(f.filename) == FILE]
            return lines[-1] if lines else 0


        def attempt(name, test):
            try:
                result = test()
                if inspect.iscoroutine(result):
                    asyncio.run(result)
            except unittest.SkipTest:
                say("skip", name)
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                say("fail", name, line_of(error), type(error).__name__)
            else:
                say("pass", name)


        class Result(unittest.TestResult):
            def addSuccess(self, test):
                say("pass", test.id().partition(".")[2])

            def addFailure(self, test, err):
                say("fail", test.id().partition(".")[2], line_of(err[1]), err[0].__name__)

            addError = addFailure

            def addSubTest(self, test, subtest, err):
                if err is not None:
                    self.addFailure(test, err)

            def addSkip(self, test, reason):
                say("skip", test.id().partition(".")[2])

            def addExpectedFailure(self, test, err):
                say("pass", test.id().partition(".")[2])

            def addUnexpectedSuccess(self, test):
                say("fail", test.id().partition(".")[2], 0, "UnexpectedSuccess")


        class Recorder:
            def pytest_collection_modifyitems(self, items):
                if BACKWARDS:
                    items.reverse()

            def pytest_collectreport(self, report):
                if report.failed:
                    say("fail", "collection", 0, "CollectionError")

            def pytest_runtest_logreport(self, report):
                name = report.nodeid.partition("::")[2].replace("::", ".")
                if report.failed:
                    crash = getattr(report.longrepr, "reprcrash", None)
                    line = crash.lineno if crash and os.path.basename(crash.path) == FILE else 0
                    say("fail", name, line, crash.message.partition(":")[0].split()[0] if crash and crash.message else "")
                elif report.when == "call":
                    say("skip" if report.skipped else "pass", name)
                elif report.skipped:
                    say("skip", name)


        def in_class(cls, name):
            def test():
                instance = cls()
                getattr(instance, "setup_method", lambda: None)()
                try:
                    return getattr(instance, name)()
                finally:
                    getattr(instance, "teardown_method", lambda: None)()
            return test


        def groups(module):
            for name, value in vars(module).items():
                if inspect.isclass(value) and issubclass(value, unittest.TestCase):
                    if value.__module__ == module.__name__:
                        yield "unittest", value
                elif inspect.isclass(value) and name.startswith("Test"):
                    for method in vars(value):
                        if method.startswith("test"):
                            yield f"{name}.{method}", in_class(value, method)
                elif inspect.isfunction(value) and name.startswith("test"):
                    yield name, value


        def run_plainly():
            spec = importlib.util.spec_from_file_location("test_submission", FILE)
            module = importlib.util.module_from_spec(spec)
            sys.modules["test_submission"] = module
            try:
                spec.loader.exec_module(module)
            except BaseException as error:
                return say("broken", "import", line_of(error), type(error).__name__)
            found = list(groups(module))
            for name, test in reversed(found) if BACKWARDS else found:
                if name != "unittest":
                    attempt(name, test)
                    continue
                methods = unittest.defaultTestLoader.getTestCaseNames(test)
                methods = methods[::-1] if BACKWARDS else methods
                unittest.TestSuite(test(method) for method in methods).run(Result())


        def run_pytest():
            try:
                import pytest
            except ImportError:
                return say("broken", "pytest", 0, "ModuleNotFoundError")
            os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
            pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:faulthandler", FILE], plugins=[Recorder()])


        with open(FILE, "rb") as file:
            text = file.read()
        try:
            compile(text, FILE, "exec")
        except SyntaxError as error:
            say("syntax", "source", error.lineno or 0, error.msg)
        else:
            if re.search(rb"^\s*(import|from)\s+pytest\b", text, re.MULTILINE):
                run_pytest()
            else:
                run_plainly()
        say("end", "end")

        """#
}
