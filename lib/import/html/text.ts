import type { AnyNode, Element } from "domhandler";
import { isTag, isText } from "domhandler";
