internal import BigInt

/// Writes values in Python's notation until a limit is reached, and says what it leaves out.
struct ReprWriter {
    private(set) var text = ""
    /// Characters after which nothing more is begun.
    private let limit: Int
    private var length = 0

    init(limit: Int) { self.limit = limit }

    private var room: Int { max(limit - length, 0) }

    private mutating func put(_ part: String) {
        text += part
        length += part.utf8.count
    }

    mutating func write(_ value: PythonValue) {
        switch value {
        case .none: put("None")
        case .ellipsis: put("Ellipsis")
        case .bool(let flag): put(flag ? "True" : "False")
        case .int(let number): write(number)
        case .float(let number): put(FloatNotation.text(of: number))
        case .complex(let real, let imaginary): writeComplex(real, imaginary)
        case .str(let string): put(cut(StringNotation.text(of: string, limit: max(room, 8)), "characters"))
        case .bytes(let bytes): put(cut(StringNotation.text(of: bytes, limit: max(room, 8)), "bytes"))
        case .bytearray(let bytes):
            let part = StringNotation.text(of: bytes, limit: max(room, 8), escapesApostrophe: true)
            put("bytearray(\(cut(part, "bytes")))")
        case .list(let items): write(items, "[", "]")
        case .tuple(let items): write(items, "(", items.count == 1 ? ",)" : ")")
        case .set(let items): items.isEmpty ? put("set()") : write(items, "{", "}")
        case .frozenset(let items): items.isEmpty ? put("frozenset()") : write(items, "frozenset({", "})")
        case .dict(let entries): write(entries)
        case .iterator(_, let items, let hasMore):
            let empty = items.isEmpty ? "" : ": "
            write(items, "<\(value.typeName)\(empty)", hasMore ? ", …>" : ">")
        case .other(_, let repr), .derived(_, let repr, _): write(repr: repr)
        case .unencodable(let reason): put("<a value that \(reason.reason)>")
        }
    }

    private func cut(_ part: (text: String, omitted: Int), _ unit: String) -> String {
        part.omitted == 0 ? part.text : "\(part.text)… \(part.omitted) more \(unit)"
    }

    private mutating func write(_ items: [PythonValue], _ open: String, _ close: String) {
        put(open)
        for (index, item) in items.enumerated() {
            if index > 0 { put(", ") }
            if room == 0, index > 0 {
                put("… \(more(items.count - index))")
                break
            }
            write(item)
        }
        put(close)
    }

    private mutating func write(_ entries: [PythonValue.Entry]) {
        put("{")
        for (index, entry) in entries.enumerated() {
            if index > 0 { put(", ") }
            if room == 0, index > 0 {
                put("… \(more(entries.count - index))")
                break
            }
            write(entry.key)
            put(": ")
            write(entry.value)
        }
        put("}")
    }

    private func more(_ count: Int) -> String { count == 1 ? "1 more item" : "\(count) more items" }

    private mutating func write(repr: PythonString) {
        let points = repr.codePoints.prefix(max(room, 8))
        let omitted = repr.count - points.count
        let shown = PythonString(codePoints: points).text
        put(omitted > 0 ? "\(shown)… \(omitted) more characters" : shown)
    }

    private mutating func writeComplex(_ real: Double, _ imaginary: Double) {
        let tail = FloatNotation.complexPart(of: imaginary) + "j"
        if real == 0, real.sign == .plus {
            put(tail)
        } else {
            let sign = tail.hasPrefix("-") ? "" : "+"
            put("(\(FloatNotation.complexPart(of: real))\(sign)\(tail))")
        }
    }

    private mutating func write(_ number: BigInt) {
        // Decimal digits take quadratic time, so only a number that will be shown whole gets them all.
        guard limit < .max, number.magnitude.bitWidth > max(limit, 64) * 4 else {
            put(String(number))
            return
        }
        let bits = number.magnitude.bitWidth
        let head = String(number.magnitude >> (bits - bits % 4 - 64), radix: 16)
        put("\(number.sign == .minus ? "-" : "")0x\(head)… (an int of \(bits) bits)")
    }
}
