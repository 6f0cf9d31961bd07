global using Alignment.Tests;
global using Xunit;
