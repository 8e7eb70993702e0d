internal import CPython

/// A source file's bytes, whose encoding is the file's own affair (PEP 263).
struct SourceBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A code object, or null with an exception pending. The columns of a SyntaxError are characters.
    func compile(fileName: String) -> ObjectPointer? {
        let compile = isPlainUTF8 ? cpy_compile_utf8 : cpy_compile
        return (bytes + [0]).withUnsafeBytes {
            compile($0.baseAddress!.assumingMemoryBound(to: CChar.self), fileName, cpy_file_input())
        }
    }

    /// No byte order mark, no `coding` comment in the lines where there could be one, and nothing but UTF-8.
    private var isPlainUTF8: Bool {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
        // The first two lines; four pieces, if they end in a carriage return and a line feed.
        let start = bytes.split(maxSplits: 4, omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.prefix(4)
        guard !start.contains(where: { $0.firstRange(of: "coding".utf8) != nil }) else { return false }
        return String(validating: bytes, as: UTF8.self) != nil
    }
}
