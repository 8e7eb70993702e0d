public import PythonSyntax

/// Another constant: one more for a number, nothing for a text, the other truth value.
public enum ConstantMutation: MutationOperator {
    public static let name = "constant"
    public static let kinds: [Kind] = [.constant]

    public static func mutants(of node: Node, in file: MutatedFile) -> [SourceEdit] {
        guard let text = replacement(for: node), !repeatsKey(node, text) else { return [] }
        // `0x10.real` is a number and an attribute, `17.real` is not.
        let isBeforeDot = node.end < file.source.count && file.source.bytes[node.end] == UInt8(ascii: ".")
        let isDecimal = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return [file.replace(node.range, isBeforeDot && isDecimal ? "(\(text))" : text)]
    }

    private static func replacement(for node: Node) -> String? {
        switch AST.Constant(unchecked: node).value {
        case .bool(let flag): return flag ? "False" : "True"
        case .int(let number):
            let (sum, overflows) = number.addingReportingOverflow(1)
            return overflows ? incremented(node.text) : "\(sum)"
        case .bigInt: return incremented(node.text)
        case .float(let number):
            // One more is lost in a large number, and an infinity has no literal.
            let sum = number + 1
            return sum != number && sum.isFinite ? "\(sum)" : "0.0"
        case .string(let symbol): return symbol.bytes.isEmpty ? "\"mutant\"" : "\"\""
        case .none, .ellipsis, .complex, .bytes: return nil
        }
    }

    /// One more than an integer literal of any base that is too large to compute with.
    private static func incremented(_ literal: String) -> String {
        let text = Array(literal.lowercased().utf8)
        let base: UInt8
        switch text.dropFirst().first {
        case UInt8(ascii: "x"): base = 16
        case UInt8(ascii: "o"): base = 8
        case UInt8(ascii: "b"): base = 2
        default: base = 10
        }
        let prefix = base == 10 ? [] : Array(text.prefix(2))
        let symbols = Array("0123456789abcdef".utf8)
        var digits = Array(text.dropFirst(prefix.count))
        for place in digits.indices.reversed() where digits[place] != UInt8(ascii: "_") {
            let value = symbols.firstIndex(of: digits[place]) ?? 0
            digits[place] = symbols[(value + 1) % Int(base)]
            if value + 1 < Int(base) { return String(decoding: prefix + digits, as: UTF8.self) }
        }
        return String(decoding: prefix + [UInt8(ascii: "1")] + digits, as: UTF8.self)
    }

    /// A pattern may not ask for the same key twice: `case {1: a, 2: b}`; 1, 1.0 and True are the same one.
    private static func repeatsKey(_ node: Node, _ text: String) -> Bool {
        guard let mapping = node.parent?.as(AST.MatchMapping.self) else { return false }
        let number = Double(text) ?? (text == "True" ? 1 : text == "False" ? 0 : nil)
        return mapping.keys.contains { other in
            guard other != node else { return false }
            switch other.constantValue {
            case .int(let value)?: return number == Double(value)
            case .bool(let flag)?: return number == (flag ? 1 : 0)
            case .float(let value)?: return number == value
            case .string(let symbol)?:
                return text == "\"\"" && symbol.bytes.isEmpty || text == "\"mutant\"" && symbol == "mutant"
            default: return false
            }
        }
    }
}
