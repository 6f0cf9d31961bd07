using Alignment.Cli.Terminals;
using Alignment.Reporting;

namespace Alignment.Cli.Output;

/// <summary>Finds the repository that the command runs in.</summary>
internal static class RepositoryRoot
{
    /// <summary>How the repository around a terminal's folder names files; as they are named where there is none.</summary>
    public static RepositoryPaths Of(Terminal terminal)
    {
        string folder = Path.GetFullPath(terminal.Folder);
        for (DirectoryInfo? root = new(folder); root is not null; root = root.Parent)
        {
            // A file where the folder is a work tree or a submodule.
            string git = Path.Combine(root.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return new(root.FullName, folder);
            }
        }

        return new(folder, folder);
    }
}
