internal import Digests
internal import Foundation
internal import Judging
internal import WorkerProtocol

/// What reference solutions gave, on the disk: they are asked once for the same inputs.
///
/// The files' names are digests of everything that decides: source, entry point, arguments. A file that is damaged, or
/// cannot be written, costs a run of the reference and nothing else.
public struct AnswerCache: Sendable {
    /// Nil keeps nothing.
    private let folder: String?
    private static let version: UInt8 = 1

    public init(folder: String?) { self.folder = folder }

    /// `assay/answers` in the user's cache folder (the XDG base directory specification).
    public static var standard: AnswerCache {
        let environment = ProcessInfo.processInfo.environment
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
            return AnswerCache(folder: "\(cache)/assay/answers")
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return AnswerCache(folder: nil) }
        return AnswerCache(folder: "\(home)/.cache/assay/answers")
    }

    func answers(
        source: [UInt8], entryPoint: String, arguments: [[UInt8]],
        compute: () throws(ReferenceError) -> ReferenceRun.Values
    ) throws(ReferenceError) -> ReferenceRun.Values {
        guard let folder else { return try compute() }
        var writer = ByteWriter(reserving: source.count + arguments.reduce(64) { $0 + $1.count + 4 })
        writer.byte(Self.version)
        writer.data(source)
        writer.string(entryPoint)
        writer.list(arguments) { $0.data($1) }
        let file = "\(folder)/\(Digest(of: writer.bytes).hex)"
        if let bytes = FileBytes.read(file), let known = Self.decode(bytes), known.answers.count == arguments.count {
            return known
        }
        let values = try compute()
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try? ReplacedFile.write(Self.encode(values), to: file)
        return values
    }

    private static func encode(_ values: ReferenceRun.Values) -> [UInt8] {
        var writer = ByteWriter(reserving: 64 << 10)
        writer.byte(version)
        writer.integer(values.cpuMillis.bitPattern)
        writer.list(values.answers) { $1.encode(&$0) }
        return writer.bytes
    }

    private static func decode(_ bytes: [UInt8]) -> ReferenceRun.Values? {
        var reader = ByteReader(bytes)
        guard (try? reader.byte()) == version, let millis = try? reader.integer(UInt64.self),
            let answers = try? reader.list({ (reader: inout ByteReader) throws(ProtocolError) in try CallAnswer(&reader) }),
            reader.isAtEnd
        else { return nil }
        return ReferenceRun.Values(answers: answers, cpuMillis: Double(bitPattern: millis))
    }
}
