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
        import re
        import sys

        from test_runner import run

        FILE = "\#(testFile)"
        OUT = open("\#(folder)/\#(resultFile)", "w", encoding="utf-8")


        def say(status, name, line=0, error=""):
            name = re.sub(r"[^\w.\[\]-]", "_", str(name))[:200]
            OUT.write(f"{status}\t{name}\t{line}\t{error}\n")
            OUT.flush()


        def tell(outcome):
            node, _, status, line, error, message = outcome
            if status == "broken" and error == "SyntaxError" and line:
                return say("syntax", "source", line, message)
            if status == "missing":
                return say("broken", "pytest", 0, message)
            say("pass" if status == "xfail" else status, node.partition("::")[2].replace("::", "."), line, error)


        with open(FILE, "rb") as file:
            is_for_pytest = re.search(rb"^\s*(import|from)\s+pytest\b", file.read(), re.MULTILINE) is not None
        run(FILE, tell, backwards=sys.argv[1] == "backwards", by_pytest=is_for_pytest)
        say("end", "end")

        """#
}
