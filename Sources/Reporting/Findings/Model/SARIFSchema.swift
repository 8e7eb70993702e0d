internal import Idioms
internal import SafeText
internal import WorkerProtocol

/// Parts of a SARIF document.
enum SARIFSchema {
    /// A rule as far as its page is known.
    static func rule(_ diagnostic: Diagnostic) -> JSONValue {
        let head: JSONValue = ["id": .string(diagnostic.code), "name": .string(diagnostic.name)]
        guard let page = diagnostic.page else {
            let isSyntax = diagnostic.finding == nil
            let text = isSyntax ? "The file cannot be parsed." : diagnostic.name
            return head + [
                "shortDescription": ["text": .string(text)],
                "fullDescription": ["text": .string(text)],
                "help": ["text": .string(text)],
                "defaultConfiguration": ["level": .string(isSyntax ? "error" : "note")],
                "properties": ["tags": isSyntax ? ["syntax"] : []],
            ]
        }
        let tags = [page.topic.rawValue, page.level.rawValue] + page.peers
        return head + [
            "shortDescription": ["text": .string(page.summary)],
            "fullDescription": ["text": .string(page.why)],
            "help": [
                "text": .string(help(page, isMarkdown: false)), "markdown": .string(help(page, isMarkdown: true)),
            ],
            "defaultConfiguration": ["level": .string(level(page.level))],
            "properties": ["tags": JSONValue(tags), "precision": .string(precision(page.confidence))],
        ]
    }

    /// Of a finding, which may differ from its rule's.
    static func level(_ diagnostic: Diagnostic) -> String {
        diagnostic.finding == nil ? "error" : level(diagnostic.level ?? .idiom)
    }

    static func region(_ start: ReviewReport.Place, _ end: ReviewReport.Place) -> JSONValue {
        let start = start.fromOne
        let end = start.orLater(end.fromOne)
        return [
            "startLine": .integer(Int(start.row)), "startColumn": .integer(Int(start.column)),
            "endLine": .integer(Int(end.row)), "endColumn": .integer(Int(end.column)),
        ]
    }

    /// A reference relative to the folder that the paths are relative to; an absolute one for an absolute path.
    static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default: uri += "%" + String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        }
        return uri
    }

    private static func level(_ level: Level) -> String { level == .bugProne ? "warning" : "note" }

    private static func precision(_ confidence: Confidence) -> String {
        switch confidence {
        case .high: "very-high"
        case .medium: "high"
        case .low: "medium"
        }
    }

    private static func help(_ page: RulePage, isMarkdown: Bool) -> String {
        var parts = [page.summary]
        for (label, text) in [
            ("Why", page.why), ("Instead", page.instead), ("When not", page.whenNot), ("Rewrite", page.fixSafety),
        ] where !text.isEmpty {
            parts.append(isMarkdown ? "**\(label).** \(text)" : "\(label): \(text)")
        }
        return parts.joined(separator: "\n\n")
    }
}
