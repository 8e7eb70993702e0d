/// Names in front of parentheses, found without a parser: good enough to tell which function assertions are about.
enum CalledNames {
    /// What assertions wrap around the call that they are about.
    static let wrappers: Set<String> = [
        "abs", "all", "and", "any", "assert", "bool", "dict", "float", "frozenset", "in", "int", "is", "isclose",
        "isinstance", "len", "list", "max", "min", "not", "or", "repr", "round", "set", "sorted", "str", "sum", "tuple",
        "type",
    ]

    /// Names that are called, in the order of the text; methods and attributes left out.
    static func calls(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var found: [String] = []
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "\"") {
                position = endOfString(bytes, position)
                continue
            }
            guard isNameByte(bytes[position]) else {
                position += 1
                continue
            }
            let end = bytes[position...].firstIndex { !isNameByte($0) } ?? bytes.count
            let isAttribute = position > 0 && bytes[position - 1] == UInt8(ascii: ".")
            let next = bytes[end...].first { $0 != UInt8(ascii: " ") }
            if next == UInt8(ascii: "("), !isAttribute {
                found.append(String(decoding: bytes[position..<end], as: UTF8.self))
            }
            position = end
        }
        return found
    }

    /// Functions and classes that the module defines.
    static func definitions(
        in code: String, keywords: [String] = ["def ", "class ", "async def "]
    ) -> Set<String> {
        var names: Set<String> = []
        for line in code.split(whereSeparator: \.isNewline) {
            for keyword in keywords where line.hasPrefix(keyword) {
                let rest = Array(line.dropFirst(keyword.count).drop { $0 == " " }.utf8)
                names.insert(String(decoding: rest.prefix(while: isNameByte), as: UTF8.self))
            }
        }
        return names
    }

    /// Names that `from module import …` brings, in order.
    static func imports(from module: String, in code: String) -> [String] {
        var names: [String] = []
        var rest = code[...]
        while let found = rest.firstRange(of: "from \(module) import") {
            let isAtStart = code[..<found.lowerBound].last { !$0.isBlankInLine }?.isNewline ?? true
            rest = rest[found.upperBound...]
            guard isAtStart else { continue }
            let list = rest.drop { $0 == " " }
            let isLong = list.first == "("
            let end = list.firstIndex { isLong ? $0 == ")" : $0.isNewline } ?? list.endIndex
            let text = list[..<end].split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "#" } }.joined(
                separator: " ")
            names += text.split { "(, \t\\".contains($0) }.map(String.init).filter { isName($0) && $0 != "as" }
        }
        return names
    }

    /// The first function or class of a solution that tests import from its module, or use of it.
    static func entryPoint(of module: String, in tests: String, definedBy solution: String) -> String? {
        let defined = definitions(in: solution)
        let imported = imports(from: module, in: tests)
        return (imported.isEmpty ? attributes(of: module, in: tests) : imported).first { defined.contains($0) }
    }

    /// Modules that lines import, as they are written; relative ones keep no dots in front, and may be empty.
    static func modules(importedIn code: String) -> [String] {
        code.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
            let words = line.split { $0.isBlankInLine }
            guard words.count > 1 else { return [] }
            if words[0] == "from" { return [String(words[1].drop { $0 == "." })] }
            guard words[0] == "import" else { return [] }
            let names = line.prefix { $0 != "#" && $0 != ";" }.split(separator: ",")
            return names.enumerated().compactMap { index, name in
                name.split { $0.isBlankInLine }.dropFirst(index == 0 ? 1 : 0).first.map(String.init)
            }
        }
    }

    /// Names that are used as `module.name`, in order; also where the module is imported under another name.
    static func attributes(of module: String, in code: String) -> [String] {
        for line in code.split(whereSeparator: \.isNewline) where line.hasPrefix("import \(module) as ") {
            let alias = line.dropFirst("import \(module) as ".count).prefix { !$0.isWhitespace }
            if String(alias) != module { return attributes(of: String(alias), in: code) }
        }
        return code.split(whereSeparator: { !isName(String($0)) && $0 != "." }).compactMap { (word) -> String? in
            guard word.hasPrefix("\(module).") else { return nil }
            return word.dropFirst(module.count + 1).split(separator: ".").first.map(String.init)
        }
    }

    private static func isName(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(isNameByte) }

    private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
        var position = start + 1
        while position < bytes.count, bytes[position] != bytes[start] {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(position + 1, bytes.count)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...,
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension Character {
    fileprivate var isBlankInLine: Bool { self == " " || self == "\t" }
}
