import { OperationNodeTransformer, type KyselyPlugin, type PrimitiveValueListNode, type ValueNode } from 'kysely';
import { storableText } from './storable-text.ts';

/** Makes every text among the values of a query one that can be stored, see `storableText`. */
export const STORABLE_TEXTS: KyselyPlugin = {
  transformQuery: ({ node }) => transformer.transformNode(node),
  transformResult: ({ result }) => Promise.resolve(result),
};

class StorableTexts extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: storable(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(storable) };
  }
}

const transformer = new StorableTexts();

function storable(value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value;
}
