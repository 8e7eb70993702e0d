/// What stands around the tests of a file and has a part in them: then none of them can be taken out of there.
struct Surroundings {
    /// There is nothing of the kind.
    let areNone: Bool

    /// Words that stand for something that runs before or after tests, or changes what they are.
    private static let words = [
        "autouse", "usefixtures", "pytestmark", "load_tests", "setUpModule", "tearDownModule", "setup_module",
        "teardown_module", "setup_function", "teardown_function", "__file__", "__import__", "importlib",
    ]

    /// - Parameters:
    ///   - file: path of the test file.
    ///   - beside: all files on the tests' side, by path.
    init(of file: String, _ beside: [String: [UInt8]], _ subject: TestSubject) {
        let text = String(decoding: beside[file] ?? [], as: UTF8.self)
        let plugins = beside.filter { $0.key.split(separator: "/").last == "conftest.py" }
            .map { String(decoding: $0.value, as: UTF8.self) }
        let isPrepared = Self.words.contains(where: text.contains)
            || plugins.contains { $0.contains("autouse") || $0.contains("def pytest_") }
        // A module of the tests' own would have to be where they look for it.
        let others = Set(subject.files.keys.filter { $0.hasSuffix(".py") }.map(Self.stem) + [""])
        let imported = CalledNames.modules(importedIn: text).map { $0.split(separator: ".").map(String.init) }
        areNone = !isPrepared && !imported.contains { others.contains($0.first ?? "") || others.contains($0.last ?? "") }
    }

    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return String(name.dropLast(3))
    }
}
