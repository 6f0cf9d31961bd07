using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Alignment.Notebooks;

/// <summary>Runs the cells of a notebook from top to bottom, in its folder, and puts what they show into it.</summary>
/// <remarks>
/// A DLL that <c>#r</c> names and the runner holds itself, the project's own and those they rest on, is the runner's: it was built
/// together with it, and brings its native libraries. Any other is loaded from its path. Console and working folder belong to
/// the process, so notebooks run one at a time.
/// </remarks>
internal static class NotebookRunner
{
    // What the SDK imports without being asked (ImplicitUsings).
    private static readonly string[] Imports =
        ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks"];

    /// <summary>Runs a notebook.</summary>
    /// <param name="notebook">The notebook; its outputs are replaced.</param>
    /// <param name="folder">Folder that relative paths in it start from.</param>
    /// <exception cref="NotebookException">A cell failed; those before it have their outputs.</exception>
    public static async Task RunAsync(Notebook notebook, string folder)
    {
        NotebookHost host = new();
        using InteractiveAssemblyLoader loader = new();
        string home = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        try
        {
            Environment.CurrentDirectory = folder;
            ScriptState<object>? state = null;
            int count = 0;
            foreach ((int number, JsonObject cell) in notebook.Code)
            {
                CellOutputs outputs = host.Begin();
                Console.SetOut(outputs.Console);
                state = await CellAsync(notebook.Name, number, Notebook.SourceOf(cell), state, host, loader);
                cell["execution_count"] = ++count;
                cell["outputs"] = outputs.End(state.ReturnValue, count);
            }
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = home;
        }
    }

    private static async Task<ScriptState<object>> CellAsync(
        string notebook, int number, string source, ScriptState<object>? state, NotebookHost host, InteractiveAssemblyLoader loader)
    {
        try
        {
            CellCode cell = CellCode.Of(source);
            MetadataReference[] libraries = [.. cell.Libraries.Select(path => Library(path, loader))];
            if (state is not null)
            {
                return await state.ContinueWithAsync(cell.Code, state.Script.Options.AddReferences(libraries));
            }

            ScriptOptions options = ScriptOptions.Default.WithReferences(Framework()).AddReferences(libraries).WithImports(Imports);
            loader.RegisterDependency(typeof(NotebookHost).Assembly);
            return await CSharpScript.Create(cell.Code, options, typeof(NotebookHost), loader).RunAsync(host);
        }
        catch (CompilationErrorException error)
        {
            throw new NotebookException(notebook, number, string.Join("; ", error.Diagnostics.Select(Line)), error);
        }
        catch (Exception error) when (error is not NotebookException)
        {
            throw new NotebookException(notebook, number, $"{error.GetType().Name}: {error.Message}", error);
        }
    }

    private static string Line(Diagnostic error) =>
        FormattableString.Invariant($"line {error.Location.GetLineSpan().StartLinePosition.Line + 1}: {error.Id} {error.GetMessage()}");

    private static PortableExecutableReference Library(string path, InteractiveAssemblyLoader loader)
    {
        string own = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
        if (!File.Exists(own))
        {
            return File.Exists(path) ? MetadataReference.CreateFromFile(Path.GetFullPath(path))
                : throw new FileNotFoundException($"{path} is not there; build the solution first: dotnet build Alignment.sln -c Release");
        }

        loader.RegisterDependency(System.Reflection.Assembly.Load(Path.GetFileNameWithoutExtension(own)));
        return MetadataReference.CreateFromFile(own);
    }

    private static ImmutableArray<MetadataReference> Framework() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
