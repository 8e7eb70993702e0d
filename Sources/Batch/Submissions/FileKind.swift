internal import Foundation

/// What stands at a path.
enum FileKind {
    case missing, file, folder

    static func of(_ path: String) -> FileKind {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
        return isFolder.boolValue ? .folder : .file
    }
}
