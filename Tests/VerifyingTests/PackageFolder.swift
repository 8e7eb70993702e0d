import TemporaryFolders

/// A challenge package for one test; it is gone when the value is.
///
/// As it comes it is proved: `evens(numbers)` counts the even ones.
final class PackageFolder: Sendable {
    private let folder: TemporaryFolder
    var path: String { folder.path }

    /// - Parameter changes: texts by path below the package; nil takes a file or a folder away.
    init(_ changes: [String: String?] = [:]) throws {
        var files = Self.proved
        for (name, text) in changes where text == nil {
            files = files.filter { $0.key != name && !$0.key.hasPrefix("\(name)/") }
        }
        for case (let name, let text?) in changes { files[name] = text }
        folder = try TemporaryFolder(files)
    }

    static let plain = """
        def evens(numbers):
            result = 0
            for number in numbers:
                if number % 2 == 0:
                    result += 1
            return result

        """

    static let proved: [String: String] = [
        "problem.yaml": """
            name: Evens
            kind: function
            entry_point: evens
            limits: {time_limit: 0.4}

            """,
        "attachments/starter.py": "def evens(numbers):\n    return -1\n",
        "data/sample/cases.doctest": "# some\n>>> evens([1, 2, 3])\n1\n",
        "data/secret/cases.doctest": """
            # mixed
            >>> evens([1, 2, 3, 4, 6])
            3

            # none
            >>> evens([])
            0

            # two calls
            >>> evens([1])
            0
            >>> evens([2, 4])
            2

            """,
        "submissions/accepted/plain.py": plain,
        "submissions/wrong_answer/odd.py": "def evens(numbers):\n    return sum(number % 2 for number in numbers)\n",
        "submissions/run_time_error/first.py": "def evens(numbers):\n    return numbers[-1] // numbers[7]\n",
        "submissions/time_limit_exceeded/loop.py": "def evens(numbers):\n    while True:\n        pass\n",
        "submissions/unidiomatic/append.py": """
            def evens(numbers):
                found = []
                for number in numbers:
                    if number % 2 == 0:
                        found.append(number)
                return len(found)

            """,
    ]
}
