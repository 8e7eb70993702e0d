internal import Yams

extension YAMLMapping {
    /// Aliases that a description of a problem may have.
    ///
    /// Thirty-two stand for at most a few hundred thousand nodes, however they are nested; each more
    /// could double what has to be visited.
    private static let maximumAliases = 32

    /// Refuses a document whose aliases could stand for more nodes than there is memory.
    static func checkAliases(_ text: String, file: String) throws(PackageError) {
        var aliases = 0
        var line = 1
        var previous = UInt8(ascii: "\n")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if byte == UInt8(ascii: "*"), " \t\n[{,:-?".utf8.contains(previous) { aliases += 1 }
            previous = byte
            guard aliases <= maximumAliases else {
                throw PackageError(
                    file: file, line: line, "has more than \(maximumAliases) aliases (`*name`)",
                    advice: "write the values out")
            }
        }
    }

    /// What the YAML parser complained about, in one line and with the place.
    static func packageError(_ error: any Error, _ text: String, file: String) -> PackageError {
        guard let error = error as? YamlError else {
            return PackageError(file: file, "is not YAML: \(error)", advice: "correct it")
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return PackageError(
                file: file, line: mark.line, "is not YAML: \(problem)",
                advice: "correct it at column \(mark.column)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            return PackageError(
                file: file, line: secondLine(of: key, after: context.mark, text),
                "the key `\(Excerpt.plain(key))` is there twice", advice: "remove one of them")
        case .reader(let problem, let offset, _, _):
            let line = offset.map { offset in
                1 + text.utf8.prefix(offset).count { $0 == UInt8(ascii: "\n") }
            }
            return PackageError(file: file, line: line ?? 1, "is not YAML: \(problem)", advice: "correct it")
        default:
            return PackageError(file: file, line: 1, "is not YAML", advice: "correct it")
        }
    }

    /// The parser knows where the key stands first; the author wants to see the second place.
    private static func secondLine(of key: String, after mark: Mark, _ text: String) -> Int {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() where index >= mark.line {
            let content = line.drop { $0 == " " }
            let column = line.count - content.count + 1
            if column == mark.column, content.hasPrefix("\(key):") { return index + 1 }
        }
        return mark.line
    }
}
