extension ReviewReport {
    public func encode() -> [UInt8] {
        var writer = ByteWriter(reserving: 256 + findings.count * 256)
        writer.list(findings) { $1.write(to: &$0) }
        writer.integer(suppressedCount)
        writer.integer(statementCount)
        writer.list(praises) { writer, praise in
            writer.integer(praise.row)
            writer.string(praise.text)
        }
        writer.list(syntaxError.map { [$0] } ?? []) { writer, error in
            writer.string(error.message)
            error.start.write(to: &writer)
            error.end.write(to: &writer)
        }
        writer.list(fixed.map { [$0] } ?? []) { $0.data($1) }
        writer.list(applied.sorted { $0.key < $1.key }) { writer, entry in
            writer.string(entry.key)
            writer.integer(entry.value)
        }
        return writer.bytes
    }

    public init(decoding bytes: [UInt8]) throws(ProtocolError) {
        var reader = ByteReader(bytes)
        findings = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try Finding(from: &reader) }
        suppressedCount = try reader.integer()
        statementCount = try reader.integer()
        praises = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            Praise(row: try reader.integer(), text: try reader.string())
        }
        syntaxError = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            SyntaxError(message: try reader.string(), start: try Place(from: &reader), end: try Place(from: &reader))
        }.first
        fixed = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in try reader.data() }.first
        let counts = try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
            (try reader.string(), try reader.integer(UInt32.self))
        }
        applied = Dictionary(counts) { $0 &+ $1 }
    }
}

extension ReviewReport.Place {
    func write(to writer: inout ByteWriter) {
        writer.integer(row)
        writer.integer(column)
        writer.integer(offset)
    }

    init(from reader: inout ByteReader) throws(ProtocolError) {
        self.init(row: try reader.integer(), column: try reader.integer(), offset: try reader.integer())
    }
}

extension ReviewReport.Finding {
    func write(to writer: inout ByteWriter) {
        for text in [rule, message, level, confidence] { writer.string(text) }
        start.write(to: &writer)
        end.write(to: &writer)
        writer.integer(noqaRow)
        writer.list(checks) { writer, check in
            writer.string(check.letter)
            writer.string(check.claim)
        }
        writer.list(fix.map { [$0] } ?? []) { writer, fix in
            writer.string(fix.title)
            writer.byte(fix.applicability.rawValue)
            writer.string(fix.reason)
            writer.list(fix.edits) { writer, edit in
                edit.start.write(to: &writer)
                edit.end.write(to: &writer)
                writer.string(edit.content)
            }
        }
    }

    init(from reader: inout ByteReader) throws(ProtocolError) {
        self.init(
            rule: try reader.string(), message: try reader.string(), level: try reader.string(),
            confidence: try reader.string(), start: try ReviewReport.Place(from: &reader),
            end: try ReviewReport.Place(from: &reader), noqaRow: try reader.integer(),
            checks: try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
                ReviewReport.Checked(letter: try reader.string(), claim: try reader.string())
            },
            fix: try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
                try ReviewReport.Fix(from: &reader)
            }.first)
    }
}

extension ReviewReport.Fix {
    init(from reader: inout ByteReader) throws(ProtocolError) {
        let title = try reader.string()
        let tag = try reader.byte()
        guard let applicability = ReviewReport.Applicability(rawValue: tag) else { throw .unknownTag(tag) }
        self.init(
            title: title, applicability: applicability, reason: try reader.string(),
            edits: try reader.list { (reader: inout ByteReader) throws(ProtocolError) in
                ReviewReport.Edit(
                    start: try ReviewReport.Place(from: &reader), end: try ReviewReport.Place(from: &reader),
                    content: try reader.string())
            })
    }
}
