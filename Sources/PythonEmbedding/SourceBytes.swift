internal import CPython

/// A source file's bytes, whose encoding is the file's own affair (PEP 263).
struct SourceBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A code object, or null with an exception pending. The columns of a SyntaxError are characters.
    func compile(fileName: String) -> ObjectPointer? {
        guard !declaresEncoding else { return compile(fileName, cpy_compile) }
        // Python tells only of those in literals, unless it reads the file itself.
        guard String(validating: bytes, as: UTF8.self) != nil else { return refuse(fileName) }
        return compile(fileName, cpy_compile_utf8)
    }

    private typealias Compiler = (UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32) -> ObjectPointer?

    private func compile(_ fileName: String, _ compiler: Compiler) -> ObjectPointer? {
        (bytes + [0]).withUnsafeBytes {
            compiler($0.baseAddress!.assumingMemoryBound(to: CChar.self), fileName, cpy_file_input())
        }
    }

    /// A byte order mark, or a `coding` comment in the lines where there could be one.
    private var declaresEncoding: Bool {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return true }
        // The first two lines; four pieces, if they end in a carriage return and a line feed.
        let start = bytes.split(maxSplits: 4, omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.prefix(4)
        return start.contains { $0.firstRange(of: "coding".utf8) != nil }
    }

    /// Raises what `python3 FILE` says of the first byte that is no UTF-8.
    private func refuse(_ fileName: String) -> ObjectPointer? {
        let index = firstDefect
        let line = bytes[..<index].count { $0 == 10 } + 1
        let digits = String(bytes[index], radix: 16)
        let message = "Non-UTF-8 code starting with '\\x\(digits)' on line \(line), but no encoding declared; see PEP 263"
        PyErr_SetString(cpy_exc_syntax_error(), message)
        PyErr_SyntaxLocationEx(fileName, Int32(clamping: line), 1)
        return nil
    }

    private var firstDefect: Int {
        var iterator = bytes.makeIterator()
        var decoder = UTF8()
        var index = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { index += UTF8.width(scalar) }
        return min(index, bytes.count - 1)
    }
}
