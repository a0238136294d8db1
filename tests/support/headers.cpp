// SPDX-License-Identifier: GPL-3.0-or-later
// A program that does nothing, so that the headers of all test programs have a target to be compiled for.
int main()
{
    return 0;
}
