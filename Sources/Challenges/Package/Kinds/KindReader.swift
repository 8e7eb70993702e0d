/// Reads what a challenge of a certain kind has beside `problem.yaml`, and its cases.
struct KindReader {
    let tree: PackageTree
    let problem: ProblemReader

    /// Fills in cases, faults and scoring.
    func complete(_ challenge: inout Challenge) throws(PackageError) {
        switch challenge.form {
        case .statements, .streams:
            challenge.cases = try CaseReader(
                tree: tree, form: challenge.form, flags: challenge.flags).cases()
            if try problem.document.text("module") != nil { challenge.module = try module() }
        case .review:
            let review = try ReviewReader(tree: tree).review()
            challenge.faults = review.faults
            challenge.cases = ReviewReader.cases(review, file: tree.path(FaultReader.fileName))
        case .suite:
            challenge.module = try module()
            challenge.faults = try FaultReader(tree: tree).faults()
            challenge.cases = try ImplementationReader(tree: tree, faults: challenge.faults).cases()
        }
        switch challenge.kind {
        case .debug:
            challenge.faults = try FaultReader(tree: tree).faults(of: challenge.cases)
        case .rewrite: challenge.cases += try IdiomReader(tree: tree).cases()
        case .optimise: challenge.cases += try GrowthReader(tree: tree, entryPoint: challenge.entryPoint).cases()
        default: break
        }
        challenge.scoring = try ScoringReader(tree: tree, problem: problem).scoring(of: challenge)
    }

    private func module() throws(PackageError) -> String {
        let advice = "add `module: name` with the module that the tests import"
        let name = try problem.document.required("module", advice: advice)
        guard PythonIdentifier.isValid(name), name != "solution" else {
            throw PackageError(
                file: problem.document.file, line: problem.document.line(of: "module"),
                "`module` is `\(Excerpt.plain(name))`, which is no name for it",
                advice: "write a Python name other than `solution`")
        }
        return name
    }
}
