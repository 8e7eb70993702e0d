public import WorkerProtocol

/// The Python in a Markdown document: its fenced code blocks, each a source of its own. Transcripts with `>>>` are left
/// out.
public struct MarkdownCode: Sendable {
    public struct Block: Sendable, Hashable {
        /// Without the indentation that its fence has.
        public let source: [UInt8]
        /// Row of the document, from 1, that the block's first row is.
        public let firstRow: Int
        /// Columns that were taken off in front.
        public let indentation: Int
        let map: RowMap
        /// Its rows in the document.
        let range: Range<Int>

        /// A report about the block, in places of the document.
        public func placed(_ report: ReviewReport) -> ReviewReport { map.split(report, count: 1)[0] }
    }

    public let blocks: [Block]
    private let bytes: [UInt8]

    /// - Parameter bytes: the document; whatever is no fenced Python is not looked at.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let lines = SourceLines(bytes)
        var blocks: [Block] = []
        var list = ListDepth()
        var row = 0
        while row < lines.count {
            let line = bytes[lines.content(row)]
            list.read(line)
            row += 1
            guard let fence = MarkdownFence(line), fence.indentation < 4 + list.indentation else { continue }
            let first = row
            while row < lines.count, !fence.isClosed(by: bytes[lines.content(row)]) { row += 1 }
            if fence.isPython, let block = Block(lines, first..<row, fence.indentation) { blocks.append(block) }
            row += 1
        }
        self.blocks = blocks
    }

    /// The document with other text in some blocks. Lines that stay the same keep their bytes.
    ///
    /// - Parameter sources: by position in `blocks`.
    public func replacing(_ sources: [Int: [UInt8]]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for (index, block) in blocks.enumerated() {
            guard let source = sources[index], source != block.source else { continue }
            result += bytes[end..<block.range.lowerBound]
            result += indented(source, block)
            end = block.range.upperBound
        }
        return result + bytes[end...]
    }

    private func indented(_ source: [UInt8], _ block: Block) -> [UInt8] {
        let (new, old) = (SourceLines(source), SourceLines(block.source))
        let written = SourceLines(Array(bytes[block.range]))
        func isSame(_ line: Int, _ other: Int) -> Bool { source[new.range(line)] == block.source[old.range(other)] }
        var head = 0
        while head < min(new.count, old.count), isSame(head, head) { head += 1 }
        var tail = 0
        while tail < min(new.count, old.count) - head, isSame(new.count - 1 - tail, old.count - 1 - tail) { tail += 1 }
        var result: [UInt8] = []
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: block.indentation)
        for line in 0..<new.count {
            if line < head {
                result += written.bytes[written.range(line)]
            } else if line >= new.count - tail {
                result += written.bytes[written.range(line - new.count + old.count)]
            } else {
                if !new.content(line).isEmpty { result += blanks }
                result += source[new.range(line)]
            }
        }
        // The closing fence needs a line of its own.
        let isLast = block.range.upperBound == bytes.count
        if !isLast, let last = result.last, last != 0x0A, last != 0x0D { result.append(0x0A) }
        return result
    }
}

extension MarkdownCode.Block {
    fileprivate init?(_ lines: SourceLines, _ rows: Range<Int>, _ indentation: Int) {
        guard let first = rows.first, let last = rows.last else { return nil }
        var source: [UInt8] = []
        var map = RowMap()
        for row in rows {
            let line = lines.range(row)
            let blanks = lines.bytes[lines.content(row)].prefix(indentation).prefix { $0 == 0x20 || $0 == 0x09 }.count
            map.add(
                start: source.count, RowMap.Row(row: row + 1, column: blanks, offset: line.lowerBound + blanks))
            source += lines.bytes[line].dropFirst(blanks)
        }
        let text = source.drop { $0 <= 0x20 }
        guard !text.isEmpty, !text.starts(with: ">>>".utf8) else { return nil }
        self.source = source
        self.firstRow = first + 1
        self.indentation = indentation
        self.map = map
        range = lines.range(first).lowerBound..<lines.range(last).upperBound
    }
}
