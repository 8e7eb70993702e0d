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
        try temporary.write("countdown/problem.yaml", definition)
        let cases = (1...CountdownPackage.caseCount).map { number in
            let numbers = (1...number).reversed().map(String.init).joined(separator: ", ")
            return "# from \(number)\n>>> countdown(\(number))\n[\(numbers)]\n"
        }
        try temporary.write("countdown/data/sample/first.doctest", cases[0])
        try temporary.write("countdown/data/secret/others.doctest", cases[1...].joined(separator: "\n"))
        let source = "def countdown(start):\n    return list(range(start, 0, -1))\n"
        solution = try temporary.write("solution.py", source)
        slowSolution = try temporary.write(
            "slow.py", "total = 0\nfor number in range(400_000):\n    total += number * number % 7\n\n\n" + source)
        folder = temporary.path + "/countdown"
    }
}
