import TemporaryFolders

extension TemporaryFolder {
    /// A solution of the challenge of ``ground(candidates:)``.
    static let right = "def f(x):\n    return x + 1\n"

    /// A folder with one small challenge and so many candidates: right, wrong, broken and empty ones in turn; every third
    /// hands in a folder.
    static func ground(candidates: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try folder.package("# one\n>>> f(1)\n2\n\n# two\n>>> f(-1)\n0\n")
        let sources = [right, "def f(x):\n    return x\n", "def f(", "", "def f(x):\n    raise ValueError(x)\n"]
        for number in 0..<candidates {
            // A comment of its own makes each a submission of its own.
            try folder.write("\(sources[number % 5])# \(number)\n", to: submission(of: number))
            if isFolder(number) { try folder.write("words = []\n", to: "subs/c\(number)/fixture/words.py") }
        }
        return folder
    }

    /// Where ``ground(candidates:)`` has the source of a candidate.
    static func submission(of number: Int) -> String {
        "subs/c\(number)/fixture" + (isFolder(number) ? "/solution.py" : ".py")
    }

    private static func isFolder(_ number: Int) -> Bool { number % 3 == 2 }

    /// The same challenge with candidates who all solve it, and take their time: so many seconds for each of two cases.
    static func slowGround(candidates: Int, seconds: Double) throws -> TemporaryFolder {
        let folder = try ground(candidates: 0)
        for number in 0..<candidates {
            let source = "import time\n\ndef f(x):\n    time.sleep(\(seconds))\n    return x + 1\n# \(number)\n"
            try folder.write(source, to: "subs/c\(number)/fixture.py")
        }
        return folder
    }

    /// The command that judges them.
    func batch(_ options: [String] = [], submissions: String = "subs", store: String = "s.db") -> [String] {
        [
            "batch", "\(path)/fixture", "--submissions", "\(path)/\(submissions)", "--store", "\(path)/\(store)",
            "--output-format", "csv",
        ] + options
    }
}
