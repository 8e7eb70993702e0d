internal import WorkerProtocol

/// Names for findings that stay the same while lines are added and taken away elsewhere.
struct Fingerprints {
    private var used: Set<UInt64> = []

    /// Made of what a finding is about; a further one of the same gets a counter.
    mutating func next(_ diagnostic: Diagnostic, _ file: ReviewedSource, _ lines: SourceLines) -> String {
        let line = lines.text(of: Int(diagnostic.start.row)).filter { $0 != " " && $0 != "\t" }
        var hash = UInt64(0)
        var counter = 0
        repeat {
            hash = Self.hash([file.path, diagnostic.name, line, String(counter)])
            counter += 1
        } while !used.insert(hash).inserted
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// FNV-1a: the same on every machine and in every version.
    private static func hash(_ parts: [String]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in Array(part.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }
        return hash
    }
}
