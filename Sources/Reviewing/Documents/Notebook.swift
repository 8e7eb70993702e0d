public import WorkerProtocol

/// A Jupyter notebook (nbformat 4): its code cells are reviewed as one source, as they share their names.
public struct Notebook: Sendable {
    public struct Cell: Sendable {
        /// From 1; cells without code count too.
        public let number: Int
        /// As it is written, magics included.
        public let source: [UInt8]
        /// Its `source` in the document.
        let node: JSONNode
        let magics: CellMagics
    }

    /// Code cells that hold Python; none if the notebook is in another language.
    public let cells: [Cell]
    /// All cells in one, with comments between them.
    ///
    /// Calls of `__ipython_magic__` stand in place of magics, on as many rows.
    public let source: [UInt8]
    private let bytes: [UInt8]
    private let path: String
    private let map: RowMap

    /// - Parameter path: for errors.
    /// - Throws: `notebook` for what is none.
    public init(_ bytes: [UInt8], path: String) throws(ReviewError) {
        let document: JSONNode
        do { document = try JSONReader.read(bytes) } catch {
            let row = bytes.prefix(error.offset).count { $0 == 0x0A } + 1
            throw ReviewError(
                .notebook, "\(path):\(row)", "is no notebook: \(error.reason)",
                advice: "open it in Jupyter and save it again, or exclude it")
        }
        guard let nodes = document["cells"]?.array else {
            let isOld = document["worksheets"] != nil
            throw ReviewError(
                .notebook, path, isOld ? "is a notebook of an old format" : "is no notebook: it has no list `cells`",
                advice: isOld ? "convert it with `jupyter nbconvert --to notebook`" : "exclude it")
        }
        self.bytes = bytes
        self.path = path
        let isPython = Self.isPython(document)
        let cells = nodes.enumerated().compactMap { isPython ? Cell($1, number: $0 + 1) : nil }
        (source, map) = Self.joined(cells)
        self.cells = cells
    }

    /// What a report about `source` says about each of the cells, in places of the cell.
    ///
    /// A rewrite that reaches into other cells comes without its edits.
    public func split(_ report: ReviewReport) -> [ReviewReport] {
        Array(map.split(report, count: cells.count).prefix(cells.count))
    }

    /// The notebook with another text of all cells; what is not in a cell that changed stays byte for byte.
    ///
    /// - Parameter fixed: `source` with rewrites applied to it.
    /// - Throws: `notebook` if the rewrites lost the borders of the cells, or a magic.
    public func replacing(_ fixed: [UInt8]) throws(ReviewError) -> [UInt8] {
        let texts = try texts(fixed)
        var result: [UInt8] = []
        var end = 0
        for (cell, text) in zip(cells, texts) where text != cell.source {
            result += bytes[end..<cell.node.range.lowerBound]
            result += CellWriter(document: bytes, old: cell.node).json(text)
            end = cell.node.range.upperBound
        }
        return result + bytes[end...]
    }

    private func texts(_ fixed: [UInt8]) throws(ReviewError) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        var rest = fixed[...]
        for (index, cell) in cells.enumerated() {
            var text = rest
            if index + 1 < cells.count {
                let ranges = rest.ranges(of: Self.border(before: cells[index + 1].number))
                guard ranges.count == 1 else { throw lost(cell, "its border") }
                text = rest[..<ranges[0].lowerBound]
                rest = rest[ranges[0].upperBound...]
            }
            // The line end that was added to the last line.
            if !Self.endsLine(cell.source), text.last == 0x0A { text.removeLast() }
            guard let restored = cell.magics.restored(Array(text)) else { throw lost(cell, "a magic") }
            texts.append(restored)
        }
        return texts
    }

    private func lost(_ cell: Cell, _ part: String) -> ReviewError {
        ReviewError(
            .notebook, path, "the rewrites of cell \(cell.number) would lose \(part)",
            advice: "apply them by hand, or fix fewer rules at a time")
    }

    // MARK: - Reading

    private static func isPython(_ document: JSONNode) -> Bool {
        let metadata = document["metadata"]
        let language = metadata?["language_info"]?["name"]?.string ?? metadata?["kernelspec"]?["language"]?.string
        return language.map { ["python", "ipython", "python3"].contains($0.lowercased()) } ?? true
    }

    private static func border(before number: Int) -> [UInt8] { Array("# %% assay: cell \(number)\n".utf8) }

    private static func endsLine(_ text: [UInt8]) -> Bool { text.isEmpty || text.last == 0x0A || text.last == 0x0D }

    private static func joined(_ cells: [Cell]) -> ([UInt8], RowMap) {
        var source: [UInt8] = []
        var map = RowMap()
        for (index, cell) in cells.enumerated() {
            if index > 0 {
                map.add(start: source.count, RowMap.Row(part: index, row: 1, offset: 0))
                source += border(before: cell.number)
            }
            let written = SourceLines(cell.source)
            let lines = SourceLines(cell.magics.source)
            for line in 0..<lines.count {
                let row = RowMap.Row(part: index, row: line + 1, offset: written.starts[line])
                map.add(start: source.count + lines.starts[line], row)
            }
            source += cell.magics.source
            if !endsLine(cell.source) { source.append(0x0A) }
        }
        return (source, map)
    }
}

extension Notebook.Cell {
    /// nil for a cell without Python.
    fileprivate init?(_ node: JSONNode, number: Int) {
        guard node["cell_type"]?.string == "code", let source = node["source"] else { return nil }
        let parts = source.array ?? [source]
        // Half a surrogate pair cannot be in Python either.
        guard parts.allSatisfy({ $0.string != nil && !$0.isDamaged }) else { return nil }
        let text = parts.flatMap { Array(($0.string ?? "").utf8) }
        guard text.contains(where: { $0 > 0x20 }), let magics = CellMagics(text, number: number) else { return nil }
        self.number = number
        self.source = text
        self.node = source
        self.magics = magics
    }
}
