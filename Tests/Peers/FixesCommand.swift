internal import ArgumentParser
internal import Foundation

/// Safe fixes over real packages: every file still parses, a second run changes nothing, and the packages' own tests
/// say the same before and after.
struct FixesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixes", abstract: "Apply the safe fixes to real packages and run their own tests.")

    @OptionGroup var options: PeersOptions

    func run() throws {
        let environment = try Virtualenv(cache: options.cache)
        var broken = false
        print("| package | files | fixes | changed again | tests before | tests after | differ |")
        print("| ------- | ----: | ----: | ------------: | -----------: | ----------: | -----: |")
        for package in try options.packages() {
            let row: FixTrial.Row
            do { row = try FixTrial(package, environment).run() } catch {
                print("| \(package.name) \(package.version) | not run: \(error) | | | | | |")
                broken = true
                continue
            }
            print(row.text)
            fflush(nil)
            broken = broken || row.isBroken
            for difference in row.differences.prefix(10) { print("  differs: \(difference)") }
        }
        if broken { throw ExitCode(1) }
    }
}

/// One package, before and after.
struct FixTrial {
    struct Row {
        var name: String
        var files: Int
        var fixes: Int
        var changedAgain: Int
        var broken: [String]
        var before: [String: String]
        var after: [String: String]

        /// Tests whose outcome changed.
        var differences: [String] {
            broken + Set(before.keys).union(after.keys).sorted().compactMap { name in
                before[name] == after[name] ? nil : "\(name): \(before[name] ?? "absent") → \(after[name] ?? "absent")"
            }
        }
        var isBroken: Bool { changedAgain > 0 || !differences.isEmpty }
        private func summary(_ outcomes: [String: String]) -> String {
            "\(outcomes.values.count { $0 == "passed" }) of \(outcomes.count)"
        }
        var text: String {
            "| \(name) | \(files) | \(fixes) | \(changedAgain) | \(summary(before)) | \(summary(after)) | \(differences.count) |"
        }
    }

    private let package: RealPackage
    private let environment: Virtualenv

    init(_ package: RealPackage, _ environment: Virtualenv) {
        self.package = package
        self.environment = environment
    }

    func run() throws -> Row {
        let sources = try package.sources(in: environment)
        try environment.install(package.requirements)
        let work = environment.cache.appending(path: "work/\(package.name)")
        try? FileManager.default.removeItem(at: work)
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        let before = work.appending(path: "before")
        let after = work.appending(path: "after")
        for copy in [before, after] { try FileManager.default.copyItem(at: sources, to: copy) }
        let first = try fix(after)
        let broken = try unparsable(after).subtracting(try unparsable(before)).sorted().map { "\($0) does not parse any more" }
        let second = try fix(after)
        return Row(
            name: "\(package.name) \(package.version)", files: first.files, fixes: first.fixes, changedAgain: second.fixes,
            broken: broken, before: try test(before), after: try test(after))
    }

    /// Applies the safe fixes; how many there were.
    private func fix(_ folder: URL) throws -> (files: Int, fixes: Int) {
        let result = try Shell.run(
            try Shell.built("assay"),
            [
                "review", "--isolated", "--select", "ALL", "--target-version", "py311", "--fix", "--exit-zero",
                "--no-respect-gitignore", "--output-format", "concise", ".",
            ], in: folder)
        let python = FileManager.default.enumerator(atPath: folder.path)?.count { ("\($0)" as NSString).pathExtension == "py" }
        // "Found 9, fixed 6, 3 left."
        let fixed = result.text.firstMatch(of: #/fixed ([0-9]+), /#).flatMap { Int($0.1) }
        return (python ?? 0, fixed ?? 0)
    }

    private func unparsable(_ folder: URL) throws -> Set<String> {
        let program = """
            import ast, pathlib, sys
            for path in pathlib.Path(".").rglob("*.py"):
                try: ast.parse(path.read_bytes())
                except (SyntaxError, ValueError): print(path)
            """
        return Set(try environment.python(["-c", program], in: folder).text.split(separator: "\n").map(String.init))
    }

    /// Outcome of each test by its name.
    private func test(_ folder: URL) throws -> [String: String] {
        let report = folder.appending(path: "assay-report.xml")
        let source = FileManager.default.fileExists(atPath: folder.appending(path: "src").path) ? "src" : "."
        _ = try Shell.run(
            "/usr/bin/env",
            ["PYTHONPATH=\(source)", "PYTHONDONTWRITEBYTECODE=1", "PYTHONHASHSEED=0", environment.program("python"), "-m", "pytest", "-q", "-x", "--maxfail=200",
             "-p", "no:cacheprovider", "-p", "no:randomly", "--timeout", "300", "--junitxml", report.path] + package.tests,
            in: folder, accepting: [0, 1, 2, 5])
        return JUnitOutcomes(try Data(contentsOf: report)).outcomes
    }
}
