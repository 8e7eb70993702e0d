internal import Challenges
internal import Foundation
internal import Glibc
internal import Judging
internal import Practice

/// A folder that `assay start` laid out.
struct PracticeFolder {
    /// As a path from here, or absolute.
    let path: String
    let marker: PracticeMarker

    /// The one at a path, if it is one.
    init?(at path: String) throws {
        let file = path == "." ? PracticeMarker.name : "\(path)/\(PracticeMarker.name)"
        guard let bytes = FileBytes.read(file) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure("cannot read \(file): \(String(cString: strerror(errno)))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure("\(file): is not UTF-8; remove it, and `assay start` writes it anew")
        }
        do { marker = try PracticeMarker(text) } catch {
            let place = error.line.map { "\(file):\($0)" } ?? file
            throw Failure("\(place): \(error); correct it, or remove it, and `assay start` writes it anew")
        }
        self.path = path
    }

    /// The one that the current folder is, or is inside of.
    static func here() throws -> PracticeFolder? {
        if let folder = try PracticeFolder(at: ".") { return folder }
        var path = FileManager.default.currentDirectoryPath
        while path.count > 1 {
            path = (path as NSString).deletingLastPathComponent
            if let folder = try PracticeFolder(at: path) { return folder }
        }
        return nil
    }

    /// What is handed in: a file, or a folder of several.
    var solution: String { path == "." ? marker.solution : "\(path)/\(marker.solution)" }

    /// The challenge from where the folder was laid out, or of that name wherever challenges are now.
    func challenge(_ library: LibraryOptions) throws -> Challenge {
        let isThere = FileManager.default.fileExists(atPath: "\(marker.package)/problem.yaml")
        do { return try library.challenge(isThere ? marker.package : marker.challenge) } catch let failure as Failure {
            guard !isThere, !marker.package.isEmpty else { throw failure }
            throw Failure(
                "\(failure.message) (\(path)/\(PracticeMarker.name) names \(marker.package), where there is none any more); "
                    + "say with --challenges where it is now")
        }
    }
}

extension LibraryOptions {
    /// The challenge of that name, that package or that practice folder; without a name that of the practice folder here.
    func practised(_ name: String?, _ command: String) throws -> Challenge {
        if let name {
            if name.contains("/"), let folder = try PracticeFolder(at: name) { return try folder.challenge(self) }
            return try challenge(name)
        }
        if let folder = try PracticeFolder.here() { return try folder.challenge(self) }
        throw Failure(
            "this is no practice folder; name a challenge (`assay \(command) CHALLENGE`), or lay one out with "
                + "`assay start CHALLENGE`")
    }
}
