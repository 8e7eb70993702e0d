internal import Challenges
internal import Foundation

/// A file of a data set, plain or gzip.
struct DataFile {
    /// As it was given.
    let path: String

    /// Bytes that a data set may have, decompressed.
    static let maximumBytes = 1 << 30

    /// The contents, decompressed where they are gzip.
    func contents() throws(PackageError) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw PackageError(file: path, "there is no such file", advice: "check the path")
        }
        guard !isFolder.boolValue else {
            throw PackageError(file: path, "is a folder", advice: "name the file of the data set")
        }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
        guard size <= Self.maximumBytes else {
            throw PackageError(file: path, "is larger than \(Self.maximumBytes >> 20) MiB", advice: "split it")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PackageError(file: path, "cannot be read", advice: "check its permissions")
        }
        let bytes = Array(data)
        guard Gzip.isGzip(bytes) else { return bytes }
        do {
            return try Gzip.decompress(bytes, limit: Self.maximumBytes)
        } catch {
            throw PackageError(file: path, "\(error)", advice: "fetch it again")
        }
    }

    /// The first bytes, to tell a format by; empty if there is no such file.
    static func beginning(of path: String, count: Int = 4096) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? handle.close() }
        return Array((try? handle.read(upToCount: count)) ?? Data())
    }
}
