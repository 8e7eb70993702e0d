import Foundation

/// The checkout's files as text.
enum SourceTree {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/\(path)") }

    /// What stands in a folder, hidden entries left out.
    static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Files below a folder with one of these endings, relative to the root.
    static func files(in folder: String, _ endings: [String] = [".swift", ".c", ".h"]) -> [String] {
        names(in: folder).flatMap { name in
            let path = "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) else {
                return [String]()
            }
            if isFolder.boolValue { return files(in: path, endings) }
            return endings.contains(where: name.hasSuffix) ? [path] : []
        }
    }

    static func text(of file: String) -> String {
        (try? String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)) ?? ""
    }

    static func lines(of file: String) -> [Substring] {
        text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The modules that a Swift file imports.
    static func imports(of file: String) -> [String] {
        let attributes: Set<Substring> = ["public", "internal", "package", "private", "fileprivate", "@testable"]
        return lines(of: file).compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
                words[..<index].allSatisfy(attributes.contains)
            else { return nil }
            return words[index + 1].split(separator: ".").first.map(String.init)
        }
    }
}
