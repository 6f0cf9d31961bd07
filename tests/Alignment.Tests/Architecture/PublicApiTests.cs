using System.Reflection;
using System.Runtime.CompilerServices;

namespace Alignment.Tests.Architecture;

public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne()
    {
        IEnumerable<string> api = typeof(Alignment.Reporting.Judgement).Assembly.GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Order(StringComparer.Ordinal).Prepend(Named(type)));
        Snapshot.Matches(string.Join('\n', api) + "\n", "Architecture", "PublicApi.approved.txt");
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true } && !IsGenerated(member))
            .Select(member => "    " + Signature(member));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name is "Deconstruct" or "<Clone>$" or "value__";

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $".ctor({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}({Parameters(method)}): {Named(method.ReturnType)}",
        PropertyInfo property => $"{property.Name}: {Named(property.PropertyType)}",
        FieldInfo field => $"{field.Name}: {Named(field.FieldType)}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Named(parameter.ParameterType)} {parameter.Name}"));

    private static string Named(Type type) => type.IsGenericType
        ? $"{type.Namespace}.{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Named))}>"
        : type.FullName ?? type.Name;
}
