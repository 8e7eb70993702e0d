internal import TemporaryFolders

/// A function challenge of 20 cases in a folder of its own, and a solution of it.
struct CountdownPackage {
    static let caseCount = 20
    let folder: String
    let solution: String
    /// Another one, that computes for a while.
    let slowSolution: String

    init(in temporary: TemporaryFolder) throws {
        let definition = """
            problem_format_version: 2025-09
            name: Countdown
            kind: function
            entry_point: countdown
            license: MIT
            limits:
              time_limit: 2
              wall_limit: 30

            """
        try temporary.write(definition, to: "countdown/problem.yaml")
        let cases = (1...CountdownPackage.caseCount).map { number in
            let numbers = (1...number).reversed().map(String.init).joined(separator: ", ")
            return "# from \(number)\n>>> countdown(\(number))\n[\(numbers)]\n"
        }
        try temporary.write(cases[0], to: "countdown/data/sample/first.doctest")
        try temporary.write(cases[1...].joined(separator: "\n"), to: "countdown/data/secret/others.doctest")
        let source = "def countdown(start):\n    return list(range(start, 0, -1))\n"
        solution = try temporary.write(source, to: "solution.py")
        slowSolution = try temporary.write(
            "total = 0\nfor number in range(400_000):\n    total += number * number % 7\n\n\n" + source, to: "slow.py")
        folder = temporary.path + "/countdown"
    }
}
