public import WorkerProtocol

extension SplitTests {
    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: 4096)
        writer.list(blocks) { $1.write(to: &$0) }
        writer.list(skipped) { writer, skipped in
            writer.string(skipped.name)
            writer.integer(UInt32(clamping: skipped.line))
            writer.string(skipped.reason)
        }
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        blocks = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try Block(from: &reader) }
        skipped = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            Skipped(
                name: try reader.string(), line: Int(try reader.integer(UInt32.self)), reason: try reader.string())
        }
        guard reader.isAtEnd else { throw .truncated }
    }
}

extension SplitTests.Block {
    func write(to writer: inout ByteWriter) {
        writer.string(name)
        writer.integer(UInt32(clamping: line))
        writer.list(statements) { $1.write(to: &$0) }
        writer.string(reference)
        writer.byte(isVisible ? 1 : 0)
        writer.string(reason)
        writer.byte(isWhole ? 1 : 0)
    }

    init(from reader: inout ByteReader) throws(ProtocolError) {
        name = try reader.string()
        line = Int(try reader.integer(UInt32.self))
        statements = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            try SplitTests.Statement(from: &reader)
        }
        reference = try reader.string()
        isVisible = try reader.byte() == 1
        reason = try reader.string()
        isWhole = try reader.byte() == 1
    }
}

extension SplitTests.Statement {
    func write(to writer: inout ByteWriter) {
        writer.string(source)
        expectation.write(to: &writer)
        writer.integer(UInt32(clamping: line))
    }

    init(from reader: inout ByteReader) throws(ProtocolError) {
        source = try reader.string()
        expectation = try SplitTests.Expectation(from: &reader)
        line = Int(try reader.integer(UInt32.self))
    }
}

extension SplitTests.Expected {
    func write(to writer: inout ByteWriter) {
        switch self {
        case .literal(let text):
            writer.byte(0)
            writer.string(text)
        case .computed(let text):
            writer.byte(1)
            writer.string(text)
        }
    }

    init(from reader: inout ByteReader) throws(ProtocolError) {
        let tag = try reader.byte()
        switch tag {
        case 0: self = .literal(try reader.string())
        case 1: self = .computed(try reader.string())
        default: throw .unknownTag(tag)
        }
    }
}

extension SplitTests.Expectation {
    func write(to writer: inout ByteWriter) {
        switch self {
        case .none: writer.byte(0)
        case .value(let expected):
            writer.byte(1)
            expected.write(to: &writer)
        case .identical(let expected):
            writer.byte(2)
            expected.write(to: &writer)
        case .oneOf(let values):
            writer.byte(3)
            writer.list(values) { $1.write(to: &$0) }
        case .truthy: writer.byte(4)
        case .falsy: writer.byte(5)
        case .approx(let expected, let relative, let absolute):
            writer.byte(6)
            expected.write(to: &writer)
            writer.integer(relative.bitPattern)
            writer.integer(absolute.bitPattern)
        case .permutation(let expected):
            writer.byte(8)
            expected.write(to: &writer)
        case .raises(let type, let message):
            writer.byte(7)
            writer.string(type)
            writer.byte(message == nil ? 0 : 1)
            writer.string(message ?? "")
        case .pairs(let relative, let absolute):
            writer.byte(9)
            writer.integer(relative.bitPattern)
            writer.integer(absolute.bitPattern)
        }
    }

    init(from reader: inout ByteReader) throws(ProtocolError) {
        let tag = try reader.byte()
        switch tag {
        case 0: self = .none
        case 1: self = .value(try SplitTests.Expected(from: &reader))
        case 2: self = .identical(try SplitTests.Expected(from: &reader))
        case 3:
            self = .oneOf(
                try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
                    try SplitTests.Expected(from: &reader)
                })
        case 4: self = .truthy
        case 5: self = .falsy
        case 6:
            let expected = try SplitTests.Expected(from: &reader)
            let relative = Double(bitPattern: try reader.integer(UInt64.self))
            self = .approx(expected, relative: relative, absolute: Double(bitPattern: try reader.integer(UInt64.self)))
        case 7:
            let type = try reader.string()
            let hasMessage = try reader.byte() == 1
            let message = try reader.string()
            self = .raises(type: type, message: hasMessage ? message : nil)
        case 8: self = .permutation(try SplitTests.Expected(from: &reader))
        case 9:
            let relative = Double(bitPattern: try reader.integer(UInt64.self))
            self = .pairs(relative: relative, absolute: Double(bitPattern: try reader.integer(UInt64.self)))
        default: throw .unknownTag(tag)
        }
    }
}
