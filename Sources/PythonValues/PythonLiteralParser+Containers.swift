extension PythonLiteralParser {
    /// The items up to `close`, and whether a comma stood after the last one.
    mutating func parseItems(
        closedBy close: UInt8, what: String
    ) throws(PythonLiteralError) -> (items: [PythonValue], hasTrailingComma: Bool) {
        let start = try open(what)
        var items: [PythonValue] = []
        var hasTrailingComma = false
        while true {
            skipSpace()
            if skip(close) { break }
            guard position < bytes.count else { throw PythonLiteralError(.unterminated(what), at: start) }
            guard items.isEmpty || hasTrailingComma else { throw unexpected() }
            items.append(try parseValue())
            skipSpace()
            hasTrailingComma = skip(UInt8(ascii: ","))
        }
        depth -= 1
        return (items, hasTrailingComma)
    }

    /// `()`, `(1,)`, `(1, 2)`, or one value in parentheses.
    mutating func parseParenthesised() throws(PythonLiteralError) -> PythonValue {
        let (items, hasTrailingComma) = try parseItems(closedBy: UInt8(ascii: ")"), what: "a tuple")
        return items.count == 1 && !hasTrailingComma ? items[0] : .tuple(items)
    }

    /// A dictionary or a set, told apart by what follows the first element.
    mutating func parseBraces() throws(PythonLiteralError) -> PythonValue {
        let start = try open("a dictionary or set")
        var entries: [PythonValue.Entry] = []
        var elements: [PythonValue] = []
        var places: [EqualityKey: Int] = [:]
        var hasComma = true
        while true {
            skipSpace()
            if skip(UInt8(ascii: "}")) { break }
            guard position < bytes.count else {
                throw PythonLiteralError(.unterminated("a dictionary or set"), at: start)
            }
            guard hasComma else { throw unexpected() }
            let keyPosition = position
            let key = try parseValue()
            if let type = key.unhashableType { throw PythonLiteralError(.unhashable(type), at: keyPosition) }
            let place = places[EqualityKey(key)]
            skipSpace()
            if elements.isEmpty, skip(UInt8(ascii: ":")) {
                skipSpace()
                let value = try parseValue()
                // As in Python, a repeated key keeps its first spelling and takes the last value.
                if let place {
                    entries[place].value = value
                } else {
                    entries.append(PythonValue.Entry(key: key, value: value))
                }
            } else {
                guard entries.isEmpty else { throw unexpected() }
                if place == nil { elements.append(key) }
            }
            if place == nil { places[EqualityKey(key)] = max(entries.count, elements.count) - 1 }
            skipSpace()
            hasComma = skip(UInt8(ascii: ","))
            if !hasComma, entries.isEmpty, peek() == UInt8(ascii: ":") { throw unexpected() }
        }
        depth -= 1
        return elements.isEmpty ? .dict(entries) : .set(elements)
    }

    /// `set()`, `frozenset({1})`, `bytearray(b'..')`, `float('nan')`.
    mutating func parseCall(of name: String) throws(PythonLiteralError) -> PythonValue {
        let start = position
        position += name.utf8.count
        guard peek() == UInt8(ascii: "(") else {
            position = start
            throw unexpected()
        }
        let (arguments, _) = try parseItems(closedBy: UInt8(ascii: ")"), what: "\(name)(")
        switch (name, arguments.count, arguments.first) {
        case ("set", 0, _): return .set([])
        case ("frozenset", 0, _): return .frozenset([])
        case ("bytearray", 0, _): return .bytearray([])
        case ("bytearray", 1, .bytes(let bytes)?): return .bytearray(bytes)
        case ("set", 1, let argument?):
            return .set(try distinct(argument, at: start))
        case ("frozenset", 1, let argument?):
            return .frozenset(try distinct(argument, at: start))
        case ("float", 1, .str(let text)?):
            guard let value = Self.float(spelled: text.text) else { break }
            return .float(value)
        default: break
        }
        throw PythonLiteralError(.unexpected("argument of \(name)()"), at: start)
    }

    /// What `float('…')` gives: the words in any case, or a decimal number.
    private static func float(spelled text: String) -> Double? {
        switch text.lowercased() {
        case "nan", "+nan", "-nan": return .nan
        case "inf", "+inf", "infinity", "+infinity": return .infinity
        case "-inf", "-infinity": return -.infinity
        default:
            switch try? parse(text) {
            case .float(let value): return value
            case .int(let value): return Double(value)
            default: return nil
            }
        }
    }

    private func distinct(
        _ argument: PythonValue, at offset: Int
    ) throws(PythonLiteralError) -> [PythonValue] {
        switch argument {
        case .set(let items), .frozenset(let items): return items
        case .list(let items), .tuple(let items):
            if let type = items.lazy.compactMap(\.unhashableType).first {
                throw PythonLiteralError(.unhashable(type), at: offset)
            }
            var seen: Set<EqualityKey> = []
            return items.filter { seen.insert(EqualityKey($0)).inserted }
        default: throw PythonLiteralError(.unexpected("argument of a set"), at: offset)
        }
    }

    /// Steps over an opening bracket; the place of it, for messages.
    private mutating func open(_ what: String) throws(PythonLiteralError) -> Int {
        guard depth < Self.maximumDepth else { throw PythonLiteralError(.tooDeep, at: position) }
        depth += 1
        position += 1
        return position - 1
    }
}

extension PythonValue {
    /// The name of the type that makes this value unfit as a key, or nil.
    var unhashableType: String? {
        switch self {
        case .list, .dict, .set, .bytearray: typeName
        case .tuple(let items): items.lazy.compactMap(\.unhashableType).first
        default: nil
        }
    }
}
