internal import Challenges
internal import TestSplitting

extension Challenge {
    /// A function challenge from a data set, with the limits and flags that challenges have by default.
    init(
        taskID: String, entryPoint: String, file: String, cases: [TestCase], topics: [String] = [],
        kind: Kind = .function, name: String? = nil
    ) {
        self.init(
            slug: Slug.of(taskID), name: name ?? taskID, kind: kind, entryPoint: entryPoint, limits: Limits(),
            flags: ValidatorFlags(), validator: nil, show: .verdict, level: "", topics: topics, folder: file,
            cases: cases, warnings: [])
    }
}

/// Folder names.
enum Slug {
    /// Letters, digits and single dashes: `humaneval-0` of `HumanEval/0`.
    static func of(_ name: String) -> String {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "challenge" : words.joined(separator: "-")
    }
}

extension JSONRecord {
    /// Test code of this record, taken apart.
    func split(
        _ test: String, of key: String, entryPoint: String, moduleName: String = "", _ services: any ImportServices
    ) throws(PackageError) -> SplitTests {
        do {
            return try services.split(tests: Array(test.utf8), entryPoint: entryPoint, moduleName: moduleName)
        } catch {
            throw self.error("\"\(key)\" is no Python: \(error)", advice: "correct it")
        }
    }
}

extension String {
    /// Without empty lines and blanks at either end.
    var trimmedLines: String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
            let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }
}
