/// A string in triple quotes, and what it belongs to; found by a scan of the source, without a parser.
struct Docstring {
    /// Escapes resolved.
    var text: String
    /// 1-based line of its opening quotes.
    var line: Int
    /// The definition that it stands in, `module` outside of all.
    var owner: String
}

/// Finds the strings in triple quotes of a module.
enum Docstrings {
    static func find(in source: String) -> [Docstring] {
        let bytes = Array(source.utf8)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var found: [Docstring] = []
        var position = 0
        var line = 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"):
                line += 1
                position += 1
            case UInt8(ascii: "#"):
                position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                let quote = bytes[position]
                let isTriple = bytes[position...].starts(with: [quote, quote, quote])
                let start = position + (isTriple ? 3 : 1)
                let end = endOfString(bytes, from: start, quote, isTriple: isTriple)
                if isTriple {
                    let isRaw = position > 0 && bytes[position - 1] | 0x20 == UInt8(ascii: "r")
                    let body = bytes[start..<end]
                    let text = isRaw ? String(decoding: body, as: UTF8.self) : unescaped(body)
                    found.append(Docstring(text: text, line: line, owner: owner(of: lines[..<line])))
                }
                line += bytes[position..<end].count { $0 == UInt8(ascii: "\n") }
                position = min(end + (isTriple ? 3 : 1), bytes.count)
            default: position += 1
            }
        }
        return found
    }

    /// Where the closing quotes begin; a string that is not closed ends with its line, or with the text.
    private static func endOfString(_ bytes: [UInt8], from start: Int, _ quote: UInt8, isTriple: Bool) -> Int {
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 2
            case quote where !isTriple || bytes[position...].starts(with: [quote, quote, quote]): return position
            case UInt8(ascii: "\n") where !isTriple: return position
            default: position += 1
            }
        }
        return bytes.count
    }

    /// The escapes that examples are written with. A line that is continued stays two: lines keep their numbers.
    private static func unescaped(_ body: ArraySlice<UInt8>) -> String {
        guard body.contains(UInt8(ascii: "\\")) else { return String(decoding: body, as: UTF8.self) }
        var text: [UInt8] = []
        var rest = body
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                text.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(next)
            case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
            default: text += [byte, next]
            }
            rest.removeFirst()
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The name of the nearest definition above the last of the lines that is indented less.
    private static func owner(of lines: ArraySlice<ArraySlice<UInt8>>) -> String {
        guard let own = lines.last else { return "module" }
        let indentation = own.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        for line in lines.dropLast().reversed() {
            let blanks = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
            guard blanks < indentation else { continue }
            let text = String(decoding: line.dropFirst(blanks), as: UTF8.self)
            for keyword in ["def ", "class ", "async def "] where text.hasPrefix(keyword) {
                let name = text.dropFirst(keyword.count).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                return String(name)
            }
        }
        return "module"
    }
}
